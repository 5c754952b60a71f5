import type { RuleTable } from './rule-table.ts'

/** Events by their noun, and headlines. */
export const nounPhrases: RuleTable = {
  rule: 'events by their noun, and headlines',
  reads: [
    ['A drone attack on a fuel depot in Port Sudan left three dead.', 'airstrike |  | Port Sudan |  → fuel depot | ? killed 3'],
    [
      'A car bomb outside a court in Mogadishu killed five people and wounded 20 on Tuesday.',
      'ied | 2024-05-14 | Mogadishu |  → court | ? killed 5, ? wounded 20',
    ],
    ['Gunfire in the Abobo district of Abidjan left two men dead.', 'attack |  | Abobo district |  → men | civilians killed 2'],
    ['Five soldiers killed in Al-Shabaab attack in Lower Shabelle', 'clash |  | Lower Shabelle | Al-Shabaab → soldiers | soldiers killed 5'],
    ['Suicide bombing kills 10 at checkpoint in Baidoa', 'suicide-bomb |  | Baidoa |  →  | ? killed 10'],
    ['Russian shelling of Kherson injures four', 'shelling |  | Kherson | Russian →  | ? wounded 4'],
    ['Airstrike on wedding in Saada kills 20', 'airstrike |  | Saada |  → wedding | ? killed 20'],
    [
      "Militants' ambush kills 6 Pakistani soldiers in North Waziristan",
      'clash |  | North Waziristan | Militants → Pakistani soldiers | Pakistani soldiers killed 6',
    ],
    ['IED blast injures three policemen in Diyala', 'ied |  | Diyala |  → policemen | policemen wounded 3'],
    ['An overnight raid on the village of Solhan left 132 people dead.', 'attack | 2024-05-14..2024-05-15 | Solhan |  →  | ? killed 132'],
    ['The bombing of a hospital in Mariupol killed three people.', 'ied |  | Mariupol |  →  | ? killed 3'],
    ['A roadside explosion near Turbat killed four security personnel.', 'ied |  | Turbat |  → security personnel | security personnel killed 4'],
    ['An attack on a police post in Jenin wounded two officers.', 'clash |  | Jenin |  → police | police wounded 2'],
    [
      'Heavy shelling of the al-Thawra neighbourhood in Omdurman left six residents dead.',
      'shelling |  | al-Thawra neighbourhood |  → residents | civilians killed 6',
    ],
    ['A mortar attack on a market in Yabelo killed seven traders.', 'shelling |  | Yabelo |  → market | civilians killed 7'],
    ['The explosion of a landmine killed two farmers near Tripoli.', 'ied |  | Tripoli |  → farmers | civilians killed 2'],
    [
      'A firefight between Colombian troops and ELN guerrillas in Arauca left five rebels dead.',
      'clash |  | Arauca | Colombian troops → ELN guerrillas | ELN guerrillas killed 5',
    ],
    ['A series of explosions at an ammunition depot in Belgorod injured three workers.', 'ied |  | Belgorod |  → ammunition depot | civilians wounded 3'],
    ['An exchange of fire along the Line of Control killed two Indian soldiers.', 'clash |  | Line of Control |  → Indian soldiers | Indian soldiers killed 2'],
    ['A gas attack on Douma killed more than 40 people.', 'chemical |  | Douma |  →  | ? killed 41-'],
    ['Two separate bombings in Kabul killed nine people on Monday.', 'ied | 2024-05-13 | Kabul |  →  | ? killed 9'],
    ['A mass shooting at a bar in Guayaquil left eight dead.', 'attack |  | Guayaquil |  → bar | ? killed 8'],
    ['An ambush on a convoy in Tillabéri left 17 soldiers dead and 20 injured.', 'clash |  | Tillabéri |  → convoy | soldiers killed 17, soldiers wounded 20'],
    [
      'The assassination of a tribal elder in Baidoa on Monday was claimed by al-Shabaab.',
      'attack | 2024-05-13 | Baidoa | al-Shabaab → tribal elder | civilians killed 1',
    ],
    ['The beheading of two fishermen in Macomia was reported on Friday.', 'attack | 2024-05-10 | Macomia |  → fishermen | civilians killed 2'],
    ['Rocket fire from Gaza killed a farm worker in Sderot.', 'shelling |  | Sderot |  → farm worker | civilians killed 1'],
    [
      'A raid by Israeli forces on Tulkarm camp on Tuesday killed five Palestinians.',
      'attack | 2024-05-14 | Tulkarm camp | Israeli forces → Palestinians | Palestinians killed 5',
    ],
    [
      'Fierce clashes erupted after midnight between the army and tribesmen against ISIS fighters near Baiji on Sunday.',
      'clash | 2024-05-12 | Baiji | army, tribesmen → ISIS fighters | ',
    ],
    ['A pickup sent after them struck a landmine near Kulbus on Monday.', 'ied | 2024-05-13 | Kulbus |  → pickup | '],
  ],
  readsNothing: [],
  notYet: [
    ['12 killed, 30 wounded in Kabul mosque blast', 'ied |  | Kabul |  → mosque | ? killed 12, ? wounded 30'],
    ['A massacre in the village of Tumbura claimed 22 lives.', 'attack |  | Tumbura |  →  | ? killed 22'],
    ['Intense shelling by junta artillery forced villagers to flee Pauktaw.', 'shelling |  | Pauktaw | junta →  | '],
  ],
}
