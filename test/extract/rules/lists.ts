import type { RuleTable } from './rule-table.ts'

/** Several kinds of people, and some of those counted. */
export const lists: RuleTable = {
  rule: 'several kinds of people, and some of those counted',
  reads: [
    [
      'The blast killed four soldiers, two policemen and a child in Dera Bugti.',
      'ied |  | Dera Bugti |  → soldiers, policemen, child | soldiers killed 4, policemen killed 2, civilians killed 1',
    ],
    ['An attack in Inates killed 71 soldiers and 57 assailants.', 'clash |  | Inates |  → soldiers | soldiers killed 71, assailants killed 57'],
    ['Nine people, among them three children, were killed in Kupiansk on Monday.', 'attack | 2024-05-13 | Kupiansk |  →  | ? killed 9'],
    ['Twelve people, mostly women and children, died in the strike on Rafah.', 'airstrike |  | Rafah |  →  | ? killed 12'],
    [
      'A raid in Ituri left 20 civilians, four soldiers and seven militiamen dead.',
      'clash |  | Ituri |  → civilians, soldiers | civilians killed 20, soldiers killed 4, militiamen killed 7',
    ],
    [
      'Eight passengers, a driver and a guard were killed when a bus hit a mine near Douentza.',
      'ied |  | Douentza |  → bus | civilians killed 9, guard killed 1',
    ],
    ['Six people, including the mayor and his deputy, were killed in an ambush near Cúcuta.', 'attack |  | Cúcuta |  →  | ? killed 6'],
    ['Twenty people were killed, nine of them police officers, in an attack on a station in Bukavu.', 'attack |  | Bukavu |  → station | ? killed 20'],
    ['The strike killed 14, half of them children, in Deir al-Balah.', 'airstrike |  | Deir al-Balah |  →  | ? killed 14'],
    ['Gunmen killed a priest, a nun and three worshippers in Otukpo.', 'attack |  | Otukpo | Gunmen → priest, nun, worshippers | civilians killed 5'],
    [
      'Two soldiers, several rebels and a civilian died in fighting in Kalehe.',
      'clash |  | Kalehe |  → soldiers, civilian | soldiers killed 2, rebels killed 3-, civilians killed 1',
    ],
    ['Militants killed 11 people, all of them farmers, near Kukawa.', 'attack |  | Kukawa | Militants → farmers | civilians killed 11'],
    [
      'A bomb killed a police chief and two of his bodyguards in Mastung.',
      'ied |  | Mastung |  → police chief, bodyguards | police chief killed 1, bodyguards killed 2',
    ],
    ['Thirty-one people, 19 of whom were soldiers, were killed in Arbinda.', 'attack |  | Arbinda |  →  | ? killed 31'],
    ['At least 10 soldiers and 30 jihadists were killed in Koutougou.', 'clash |  | Koutougou |  → soldiers | soldiers killed 10-, jihadists killed 30-'],
    ['Clashes in Zalingei left 18 people dead and more than 60 injured.', 'clash |  | Zalingei |  →  | ? killed 18, ? wounded 61-'],
    ['Rocket fire wounded three women, an elderly man and a baby in Zaporizhzhia.', 'shelling |  | Zaporizhzhia |  → civilians | civilians wounded 5'],
    ['One officer and 12 soldiers were killed in Machina.', 'clash |  | Machina |  → officer, soldiers | officer killed 1, soldiers killed 12'],
    ['Rebels killed two soldiers and captured five others near Kibirizi.', 'clash |  | Kibirizi | Rebels → soldiers | soldiers killed 2, soldiers captured 5'],
    [
      'Government troops killed 17 militants, wounded nine and captured three in Nuristan.',
      'clash |  | Nuristan | Government troops → militants | militants killed 17, militants wounded 9, militants captured 3',
    ],
    ['Four people were killed and an unknown number wounded in a blast in Chaman.', 'ied |  | Chaman |  →  | ? killed 4'],
  ],
  readsNothing: [],
  notYet: [],
}
