import type { RuleTable } from './rule-table.ts'

/** Counts over a time or an area, and what is remembered, usual or rehearsed. */
export const totals: RuleTable = {
  rule: 'counts over a time, and what is remembered, usual or rehearsed',
  reads: [
    ['Over the past 48 hours, clashes in El Fasher have killed 60 people.', 'clash | 2024-05-13..2024-05-15 | El Fasher |  →  | ? killed 60'],
    ["The toll from Monday's strike on Sumy now stands at 35.", 'airstrike | 2024-05-13 | Sumy |  →  | ? killed 35'],
    ['Nine people were killed in two attacks near Gao on Sunday.', 'attack | 2024-05-12 | Gao |  →  | ? killed 9'],
    ['A blast killed 20 people in Quetta on Sunday. Police had earlier reported 24 dead.', 'ied | 2024-05-12 | Quetta |  →  | ? killed 20'],
    [
      'Rebels ambushed soldiers in central Syria on Monday, killing 14 of them. The buses came under machinegun and rocket fire near Tell Hamra. The observatory, which had initially put the toll at nine, said bodies were still arriving.',
      'clash | 2024-05-13 | Tell Hamra | Rebels → soldiers | soldiers killed 14',
    ],
  ],
  readsNothing: [
    'Since January, 340 civilians have been killed in Plateau State.',
    'More than 11,000 people have died in the war.',
    'The army has lost 1,200 men since the start of the offensive.',
    'The army said it had killed 210 rebels and lost nine soldiers since the operation began two weeks ago.',
    'The attacks have killed at least 80 people this year.',
    'In the first half of the year, 212 aid workers were killed in Sudan.',
    'In the week to Sunday, 31 people were killed in 14 attacks across Borno.',
    'A total of 45 people were killed in three days of fighting in Goma.',
    'Last month alone, 93 soldiers died in attacks in the Tillaberi region.',
    'Between 1 and 15 May, shelling killed 18 civilians in Kharkiv region, the prosecutor said.',
    'The conflict, which began in 2017, has left more than 6,000 dead.',
    'According to UN figures, 1,800 people were killed in Haiti in 2024.',
    'Every year, mines kill some 60 farmers in the region.',
    'Gunmen often kidnap travellers on the Kaduna highway.',
    'On Tuesday the country marked ten years since gunmen killed 132 pupils at a school in Peshawar.',
    'Seven soldiers were killed in a similar attack in the area in 2019.',
    'The two sides fought a war in 1998 that killed 80,000.',
    'The militia trained 400 recruits for an assault on the capital.',
    'Soldiers stormed a mock village in an exercise near Zaporizhzhia on Monday.',
  ],
  notYet: [],
}
