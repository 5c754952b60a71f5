import type { RuleTable } from './rule-table.ts'

/** When. */
export const dates: RuleTable = {
  rule: 'when',
  reads: [
    ['Two soldiers were killed in Menaka on 12 May.', 'clash | 2024-05-12 | Menaka |  → soldiers | soldiers killed 2'],
    ['Three people were killed in Mekele on May 10.', 'attack | 2024-05-10 | Mekele |  →  | ? killed 3'],
    ['Gunmen attacked Fangdi on the night of May 10-11.', 'clash | 2024-05-10..2024-05-11 | Fangdi | Gunmen →  | '],
    ['A bomb killed four people in Herat last Friday.', 'ied | 2024-05-10 | Herat |  →  | ? killed 4'],
    ['The raid on Nyala took place in the early hours of Sunday and left five dead.', 'attack | 2024-05-12 | Nyala |  →  | ? killed 5'],
    ['Four rebels were killed in Uvira yesterday.', 'clash | 2024-05-14 | Uvira |  → rebels | rebels killed 4'],
    ['Between 10 and 12 May, clashes in El Obeid killed 24 people.', 'clash | 2024-05-10..2024-05-12 | El Obeid |  →  | ? killed 24'],
    ['Shelling has killed nine people in Toretsk since Friday.', 'shelling | 2024-05-10..2024-05-15 | Toretsk |  →  | ? killed 9'],
    ['On the evening of 9 May, gunmen shot dead a judge in Tripoli.', 'attack | 2024-05-09 | Tripoli | gunmen → judge | civilians killed 1'],
    ['A drone struck a bus in Kramatorsk at around 7 a.m. on Tuesday, injuring six.', 'airstrike | 2024-05-14 | Kramatorsk |  → bus | ? wounded 6'],
    [
      'Jihadists attacked Mansila over the weekend, killing 20 soldiers.',
      'clash | 2024-05-11..2024-05-12 | Mansila | Jihadists → soldiers | soldiers killed 20',
    ],
    ['Last week, rebels attacked a convoy near Pibor.', 'attack | 2024-05-06..2024-05-12 | Pibor | rebels → convoy | '],
    ['Earlier this week, militants killed a teacher in Bajaur.', 'attack | 2024-05-13..2024-05-15 | Bajaur | militants → teacher | civilians killed 1'],
    ['In the night from Friday to Saturday, gunmen killed seven people in Bokkos.', 'attack | 2024-05-10..2024-05-11 | Bokkos | gunmen →  | ? killed 7'],
    ['Nine people were killed in Kupang on Monday and Tuesday.', 'attack | 2024-05-13..2024-05-14 | Kupang |  →  | ? killed 9'],
    ['Two days ago, an explosion killed a guard in Sirte.', 'ied | 2024-05-13 | Sirte |  → guard | guard killed 1'],
    ['Overnight into Tuesday, a missile hit Odesa, wounding five.', 'shelling | 2024-05-13..2024-05-14 | Odesa |  →  | ? wounded 5'],
    ['Late on Thursday, militants overran a post in Zhob.', 'overtaken | 2024-05-09 | Zhob | militants →  | '],
    ['The attack happened on Monday, 13 May, in Ganjuwa, leaving six dead.', 'attack | 2024-05-13 | Ganjuwa |  →  | ? killed 6'],
    ['On Friday afternoon a car bomb killed two policemen in Jalalabad.', 'ied | 2024-05-10 | Jalalabad |  → policemen | policemen killed 2'],
    ['In the past 24 hours, shelling in Kherson killed three people.', 'shelling | 2024-05-14..2024-05-15 | Kherson |  →  | ? killed 3'],
    ['Three villagers were killed in Kajuru at dawn on Tuesday.', 'attack | 2024-05-14 | Kajuru |  → villagers | civilians killed 3'],
    ['On the night of 11 to 12 May, armed men broke into a clinic in Djibo.', 'attack | 2024-05-11..2024-05-12 | Djibo | armed men → clinic | '],
    ['Air strikes on 8 and 9 May near Barkaram killed 15 fishermen.', 'airstrike | 2024-05-08..2024-05-09 | Barkaram |  → fishermen | civilians killed 15'],
    [
      'Rangers opened fire near Poonch in the intervening night of May 11 and 12, killing a soldier.',
      'clash | 2024-05-11..2024-05-12 | Poonch | Rangers →  | soldier killed 1',
    ],
    [
      'Evening update: 14 May 2024, 18:00. Borivske: artillery hit a farm, one woman killed.',
      'shelling | 2024-05-14 | Borivske | artillery → farm | civilians killed 1',
    ],
    [
      'Monday, 13 May: Soldiers killed two men in Kaya. Tuesday, 14 May: Gunmen killed three men in Dori.',
      'attack | 2024-05-13 | Kaya | Soldiers → men | civilians killed 2',
      'attack | 2024-05-14 | Dori | Gunmen → men | civilians killed 3',
    ],
    [
      'Gunmen killed eight people in Salvatierra on Sunday night. Hours earlier, a drone dropped explosives on a patrol near Apatzingan, killing two soldiers.',
      'attack | 2024-05-12 | Salvatierra | Gunmen →  | ? killed 8',
      'airstrike | 2024-05-12 | Apatzingan |  → patrol | soldiers killed 2',
    ],
    [
      'In Sinaloa, where factions have been at war since September, the bodies of four men were found in Culiacan on Saturday morning.',
      'attack | 2024-05-11 | Culiacan |  → men | civilians killed 4',
    ],
    ['One year later, the rebels launched another offensive on Bara, killing 12 soldiers.', 'clash |  | Bara | rebels → soldiers | soldiers killed 12'],
  ],
  readsNothing: [],
  notYet: [],
}
