import type { RuleTable } from './rule-table.ts'

/** Bombs, mines and what they were meant for. */
export const explosives: RuleTable = {
  rule: 'bombs, mines and what they were meant for',
  reads: [
    ['A bomb hidden in a cart exploded near a polling station in Quetta, killing one person.', 'ied |  | Quetta |  → polling station | ? killed 1'],
    [
      'A bomb planted on a roadside targeted a vehicle of the Frontier Corps in Mand, leaving three FC men injured.',
      'ied |  | Mand |  → Frontier Corps | FC men wounded 3',
    ],
    ['The rebels detonated explosives as a patrol passed near Fortul on Monday.', 'ied | 2024-05-13 | Fortul | rebels → patrol | '],
    [
      'Guerrillas of the ELN killed four soldiers in an ambush in Arauca province. The guerrillas detonated explosives as a patrol passed near Fortul on Monday.',
      'ied | 2024-05-13 | Fortul | ELN → patrol | soldiers killed 4',
    ],
    [
      'In the Belgorod region, a civilian was killed when a Ukrainian drone attacked a car in Shebekino.',
      'airstrike |  | Shebekino | Ukrainian drone → car | civilians killed 1',
    ],
    ['A roadside bomb aimed at a convoy of the army killed four fighters near Tibu on Monday.', 'ied | 2024-05-13 | Tibu |  → army | fighters killed 4'],
    ['A bus ran over a mine near Douentza on Monday and five passengers died.', 'ied | 2024-05-13 | Douentza |  → bus | civilians killed 5'],
    ['A vehicle carrying soldiers hit a landmine near Mopti, killing four.', 'ied |  | Mopti |  → soldiers | soldiers killed 4'],
    ['A mine killed two traders near Kpendjal.', 'ied |  | Kpendjal |  → traders | civilians killed 2'],
    ['A motorcycle bomb went off outside a police station in Yala, wounding three officers.', 'ied |  | Yala |  → police station | police wounded 3'],
    ['A booby-trapped house exploded in Baiji, killing two deminers.', 'ied |  | Baiji |  → deminers | civilians killed 2'],
    ['A magnetic bomb attached to a car killed a doctor in Kabul.', 'ied |  | Kabul |  → car | civilians killed 1'],
    ['An anti-personnel mine wounded a boy in Tadamon.', 'ied |  | Tadamon |  → boy | civilians wounded 1'],
    ['Three children were killed when unexploded ordnance detonated in Ghazni.', 'ied |  | Ghazni |  → children | civilians killed 3'],
    [
      'A suicide car bomber attacked an army camp in Kolofata, killing five soldiers.',
      'suicide-bomb |  | Kolofata | suicide car bomber → army camp | soldiers killed 5',
    ],
    ['Two female suicide bombers struck a market in Mora, killing nine people.', 'suicide-bomb |  | Mora | female suicide bombers → market | ? killed 9'],
    ['A parcel bomb injured a lawyer in Athens.', 'ied |  | Athens |  → lawyer | civilians wounded 1'],
    ['Soldiers stepped on a mine near Kharkiv; one died and two were wounded.', 'ied |  | Kharkiv |  → Soldiers | Soldiers killed 1, Soldiers wounded 2'],
    ['A truck bomb destroyed a bridge in Tamanrasset.', 'ied |  | Tamanrasset |  → bridge | '],
    ['A blast tore through a mosque in Peshawar, killing 59.', 'ied |  | Peshawar |  → mosque | ? killed 59'],
    ['A grenade was thrown at a campaign rally in Gaza City, injuring four.', 'grenade |  | Gaza City |  → campaign rally | ? wounded 4'],
    ['A hand grenade exploded in a market in Ngozi, killing two.', 'grenade |  | Ngozi |  → market | ? killed 2'],
    ['The army defused two bombs in Baghdad.', 'disrupted-weapons |  | Baghdad | army →  | '],
    ['A police van rolled over a buried bomb near Kasur on Sunday and two constables were killed.', 'ied | 2024-05-12 | Kasur |  → police | police killed 2'],
    ['A missile smashed into a bakery in Odesa on Monday.', 'shelling | 2024-05-13 | Odesa |  → bakery | '],
    ['Mortar rounds landed near the perimeter of the airport in Mogadishu on Monday.', 'shelling | 2024-05-13 | Mogadishu |  → airport | '],
    ["Rockets fell on the camp's market in Zalingei on Sunday.", "shelling | 2024-05-12 | Zalingei |  → camp's market | "],
    ['A coach was torn apart by a roadside bomb near Kilifi on Sunday.', 'ied | 2024-05-12 | Kilifi |  → coach | '],
    ['Minutes after the explosion, soldiers opened fire on a minibus in Yala, killing two people.', 'attack |  | Yala | soldiers → minibus | ? killed 2'],
  ],
  readsNothing: ['Demining teams cleared 200 mines in Kherson last month.'],
  notYet: [
    ['A bomb exploded when a police van drove by in Quetta.', 'ied |  | Quetta |  → police | '],
    ['Militants detonated a bomb beneath a bus carrying teachers in Kandahar, killing six.', 'ied |  | Kandahar | Militants → teachers | teachers killed 6'],
    ['Explosions rocked Khartoum on Sunday.', 'ied | 2024-05-12 | Khartoum |  →  | '],
  ],
}
