import type { RuleTable } from './rule-table.ts'

/** A second deed in one sentence, places taken and taken back, who is meant, and what is told of a place or of the hurt. */
export const deeds: RuleTable = {
  rule: 'second deeds, who is meant, and what only describes',
  reads: [
    ['Looters emptied a Red Cross warehouse in Goma on Monday.', 'looting | 2024-05-13 | Red Cross warehouse | Looters → Red Cross warehouse | '],
    ['A mob lynched two men in Canapé-Vert on Monday.', 'mob-violence | 2024-05-13 | Canapé-Vert | mob → men | civilians killed 2'],
    ['Men on a motorcycle threw a grenade at the police station in El Bordo.', 'grenade |  | El Bordo | Men → police station | '],
    ['Senator Miguel Diaz was shot in Bogotá on Sunday during a rally.', 'attack | 2024-05-12 | Bogotá |  → Senator | '],
    [
      'Fano forces took control of Bure town before being driven out by the army.',
      'regained |  | Bure town | Fano forces →  | ',
      'regained |  | Bure town | army → Fano forces | ',
    ],
    ["The RSF attacked Kadugli on Monday. The group's fighters killed nine soldiers.", 'clash | 2024-05-13 | Kadugli | RSF → soldiers | soldiers killed 9'],
    ['A suicide bomber rammed a lorry into an army convoy in Noshki.', 'suicide-bomb |  | Noshki | suicide bomber → army convoy | '],
    ['A captain and 6 others are missing after an attack on a post near Djibo.', 'attack |  | Djibo |  → post | captain missing 1, ? missing 6'],
    [
      'On 3/11 gunmen killed four people in Djibo. Rebels attacked Tera on Monday.',
      'attack |  | Djibo | gunmen →  | ? killed 4',
      'clash | 2024-05-13 | Tera | Rebels →  | ',
    ],
    [
      'Fighters of the SDF shot down a drone over Kobani on May 9 and seized an outpost at Tal Tamr two days later.',
      'overtaken | 2024-05-11 | Tal Tamr | SDF →  | ',
    ],
    ['At least 56 people were killed in Um Kadadah, a town that the RSF had taken from the army on Thursday.', 'attack |  | Um Kadadah |  →  | ? killed 56-'],
    ['The mayor of Tecpan, Juan Perez, was found beheaded on Sunday.', 'attack | 2024-05-12 | Tecpan |  → mayor | mayor killed 1'],
    [
      'Jihadists killed 20 farmers in Kukawa on Monday. At least 14 others were wounded and taken to the hospital in Maiduguri.',
      'attack | 2024-05-13 | Kukawa | Jihadists → farmers | farmers killed 20, ? wounded 14-',
    ],
    ['Around fifteen passengers were taken hostage near Ambo on Monday.', 'abduction | 2024-05-13 | Ambo |  → passengers | passengers captured 15'],
    ['An Israeli strike near the Hiram Hospital in Tyre killed 13 people.', 'airstrike |  | Hiram Hospital | Israeli →  | ? killed 13'],
    [
      'The army shelled Talodi on Monday, killing nine rebels. The army said it had shelled a hideout.',
      'shelling | 2024-05-13 | Talodi | army → hideout | rebels killed 9',
    ],
    ['Miscreants fired from the hills at Sansabi on Monday, wounding a farmer.', 'attack | 2024-05-13 | Sansabi | Miscreants → farmer | farmer wounded 1'],
  ],
  readsNothing: ['A film about the senator was shot in Bogotá.', 'The painter died of gunshot wounds that he had suffered as a child.'],
  notYet: [],
}
