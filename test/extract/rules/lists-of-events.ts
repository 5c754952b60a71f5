import type { RuleTable } from './rule-table.ts'

/** Bulletins headed by places, and headlines in capitals. */
export const listsOfEvents: RuleTable = {
  rule: 'entries headed by a place, and headlines in capitals',
  reads: [
    [
      '• Bakhmut: shelling killed two pensioners on Monday.\n• Lviv: a missile hit a bakery on Tuesday and wounded nine people.',
      'shelling | 2024-05-13 | Bakhmut |  → pensioners | civilians killed 2',
      'shelling | 2024-05-14 | Lviv |  → bakery | ? wounded 9',
    ],
    ['Jabalia – Three soldiers were killed by a sniper on Monday.', 'clash | 2024-05-13 | Jabalia | sniper → soldiers | soldiers killed 3'],
    ['10 May - Gao: gunmen killed two farmers.', 'attack | 2024-05-10 | Gao | gunmen → farmers | civilians killed 2'],
    ['Belgorod, Russia: two people died in shelling on Monday.', 'shelling | 2024-05-13 | Belgorod |  →  | ? killed 2'],
    [
      'Soldiers Kill Nine Bandits in Raid on Forest Camp\n\nSoldiers killed nine bandits in a raid on a camp in Birnin Gwari on Monday.',
      'clash | 2024-05-13 | Birnin Gwari | Soldiers → bandits | bandits killed 9',
    ],
    [
      'Warplane Bombs School in Sagaing, Killing 22\n\nA military warplane dropped two bombs on a school in Oe Thein village on Monday, killing 20 pupils and two teachers.',
      'airstrike | 2024-05-13 | Oe Thein village | military → school | civilians killed 22',
    ],
  ],
  readsNothing: ['• Kyiv: schools open on Monday.', 'Ministers Meet in Gao to Discuss Market Prices'],
  notYet: [],
}
