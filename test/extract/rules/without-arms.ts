import type { RuleTable } from './rule-table.ts'

/** Deeds without a battle: surrenders, arrests, protests, loot, truces, what is cleared and what is left. */
export const withoutArms: RuleTable = {
  rule: 'deeds without a battle',
  reads: [
    [
      'Five fighters of the Abu Sayyaf group surrendered to the 11th Marine Battalion in Isabela City on Thursday.',
      'group-change | 2024-05-09 | Isabela City | Abu Sayyaf group → 11th Marine Battalion | Abu Sayyaf group surrendered 5',
    ],
    [
      'Thirty-two Boko Haram members laid down their arms and surrendered to Nigerian troops in Gwoza on Wednesday.',
      'group-change | 2024-05-15 | Gwoza | Boko Haram members → Nigerian troops | ',
    ],
    ['Three men carrying detonators and wire were arrested on Thursday at a checkpoint in Wajir.', 'arrests | 2024-05-09 | Wajir |  → men | '],
    ['Two suspects were held in Rawalpindi on Sunday over the bombing of a bus.', 'arrests | 2024-05-12 | Rawalpindi |  → suspects | '],
    [
      'Residents blocked the main road in Khan Sheikhoun on Friday, demanding the release of detainees; police fired tear gas to disperse them.',
      'protest-intervention | 2024-05-10 | Khan Sheikhoun | Residents →  | ',
    ],
    ['Hundreds of people took to the streets of Suwayda on Monday to protest against rising prices.', 'peaceful-protest | 2024-05-13 | Suwayda | people →  | '],
    [
      'Police used batons and water cannon against demonstrators in Conakry on Wednesday.',
      'protest-intervention | 2024-05-15 | Conakry | Police → demonstrators | ',
    ],
    [
      'Police dispersed students who were demonstrating in Zinder by firing tear gas on Monday.',
      'protest-intervention | 2024-05-13 | Zinder | Police → students | ',
    ],
    ['Inmates rioted at the central prison in Guayaquil on Tuesday, leaving 20 dead.', 'mob-violence | 2024-05-14 | Guayaquil | Inmates →  | ? killed 20'],
    ['Settlers uprooted about 80 olive trees near Burin on Sunday.', 'looting | 2024-05-12 | Burin | Settlers → olive trees | '],
    ['Some 40 vines were cut down by settlers in al-Khader on 3 May.', 'looting | 2024-05-03 | al-Khader | settlers → vines | '],
    ['Two engineers were picked up from their homes in Karachi by men in plain clothes on Monday.', 'abduction | 2024-05-13 | Karachi | men → engineers | '],
    ['The town of Kitchanga has been under the control of the rebels since Thursday.', 'overtaken | 2024-05-09 | Kitchanga | rebels →  | '],
    ['Rebels moved into Bukavu on Friday after soldiers abandoned it.', 'overtaken | 2024-05-10 | Bukavu | Rebels →  | '],
    ['Government forces withdrew from Kaga-Bandoro on Tuesday.', 'group-change | 2024-05-14 | Kaga-Bandoro | Government forces →  | '],
    ['The army withdrew its last soldiers from the Kidal camp on Tuesday.', 'group-change | 2024-05-14 | Kidal camp | army →  | '],
    ['The army said its air defences brought down three drones over Bakhmut on Tuesday.', 'disrupted-weapons | 2024-05-14 | Bakhmut |  →  | '],
    ['Two missiles fired by the Houthis were intercepted over Jazan on Monday, the coalition said.', 'disrupted-weapons | 2024-05-13 | Jazan | Houthis →  | '],
    ['Sappers of the army dismantled 14 mines on the road to Palmyra on Tuesday.', 'disrupted-weapons | 2024-05-14 | Palmyra |  → mines | '],
    ['Engineers found and blew up a 20-kg bomb beside the highway near Kulgam on Monday.', 'disrupted-weapons | 2024-05-13 | Kulgam |  →  | '],
    [
      'Troops discovered an arms cache with 40 rifles and 3,000 rounds in the village of Hajin on Monday.',
      'disrupted-weapons | 2024-05-13 | Hajin | Troops → arms cache | ',
    ],
    ['Fighters carried off 200 cattle from Kajo Keji on Monday.', 'looting | 2024-05-13 | Kajo Keji | Fighters →  | '],
    ['The government and the SPLM-N signed a ceasefire agreement in Juba on Saturday.', 'agreement | 2024-05-11 | Juba | SPLM-N →  | '],
    ['Stray bullets hit two children at a camp in Zamzam on Monday.', 'attack | 2024-05-13 | Zamzam |  → children | '],
    ['Someone threw a hand grenade at the police station in Yala on Sunday.', 'grenade | 2024-05-12 | Yala |  → police station | '],
    [
      'A bomb went off at a checkpoint in Marib on Monday. Gunmen threw a grenade there, wounding a guard.',
      'grenade | 2024-05-13 | Marib | Gunmen → checkpoint | guard wounded 1',
    ],
    ['Armed men held up a lorry on the Kirumba road on Monday.', 'looting | 2024-05-13 | Kirumba road | Armed men → lorry | '],
    ['The army arrested four men over the bombing of a bus that killed 11 people.', 'arrests |  |  | army → men | civilians captured 4'],
  ],
  readsNothing: [
    'Delhi surrendered the lead in Jaipur on Sunday.',
    'The committee demonstrated its resolve in Geneva on Monday.',
    'Shares rallied in Tokyo on Monday on demand for chips.',
    'The firm opened a new headquarters in Lagos on Monday.',
    'Some 30 trees were uprooted by a storm in Jos on Monday.',
    'The band signed a contract in Seoul on Monday and gathered outside the hall.',
    'The dispute over Abyei is as old as the border.',
  ],
  notYet: [],
}
