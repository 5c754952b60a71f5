import type { RuleTable } from './rule-table.ts'

/** The words for harm beside killed and wounded, whose figures they are, and those who are counted by kin. */
export const harm: RuleTable = {
  rule: 'other words for harm, figures of a side, kin',
  reads: [
    [
      'Eleven rebels were cut down and two taken alive when troops stormed a camp near Pulka on Sunday.',
      'clash | 2024-05-12 | Pulka | troops → camp | rebels killed 11, rebels captured 2',
    ],
    [
      'Six farmers were decapitated by suspected jihadists in Naunde on Sunday.',
      'attack | 2024-05-12 | Naunde | suspected jihadists → farmers | civilians killed 6',
    ],
    [
      'A lorry driver was killed and his assistant shot in the leg when gunmen fired at a convoy near Macomia on Monday.',
      'attack | 2024-05-13 | Macomia | gunmen → convoy | civilians killed 1, civilians wounded 1',
    ],
    ['A child lost a leg when a landmine exploded near Hajjah on Friday.', 'ied | 2024-05-10 | Hajjah |  → child | civilians wounded 1'],
    [
      'One protester was hit in the arm when police opened fire in Sake on Monday.',
      'excessive-force | 2024-05-13 | Sake | police → protester | civilians wounded 1',
    ],
    [
      'A soldier sustained light injuries and two Palestinians suffered bruises in clashes in Tuqu on Thursday.',
      'clash | 2024-05-09 | Tuqu |  → soldier, Palestinians | soldier wounded 1, Palestinians wounded 2',
    ],
    [
      'The army lost four men and had 11 wounded in fighting near Sirwah on Saturday.',
      'clash | 2024-05-11 | Sirwah | army →  | army killed 4, army wounded 11',
    ],
    [
      'Warplanes raided Maarat on Monday, which led to the martyrdom of 14 persons and the injury of dozens of others.',
      'airstrike | 2024-05-13 | Maarat | Warplanes →  | ? killed 14, ? wounded 24-',
    ],
    [
      'A shell fell on Kafr Nabl on Sunday, causing the death of a woman and the injury of her two children.',
      'shelling | 2024-05-12 | Kafr Nabl |  → civilians | civilians killed 1, civilians wounded 2',
    ],
    [
      'The ministry put the losses of the assailants at 37 after the attack on Bangassou on Monday.',
      'clash | 2024-05-13 | Bangassou |  → assailants | assailants killed 37',
    ],
    [
      'The militia put enemy dead at 15 and admitted three of its own after an ambush near Taze on Sunday.',
      'clash | 2024-05-12 | Taze |  → enemy, militia | enemy killed 15, militia killed 3',
    ],
    [
      'Two rangers were killed and a third was wounded in an ambush near Rumangabo on Monday.',
      'clash | 2024-05-13 | Rumangabo |  → rangers | rangers killed 2, rangers wounded 1',
    ],
    ['Hospital officials put the wounded at 16 after the air strike on Kutum on Monday.', 'airstrike | 2024-05-13 | Kutum |  →  | ? wounded 16'],
    [
      'Clashes near Saraqib on Monday: regime forces 8 killed, more than 20 wounded; rebels 5 killed.',
      'clash | 2024-05-13 | Saraqib |  → regime forces | regime forces killed 8, regime forces wounded 21-, rebels killed 5',
    ],
    [
      'A woman was killed and her husband, 70, was hospitalised when a rocket hit Petrivka on Sunday.',
      'shelling | 2024-05-12 | Petrivka |  → civilians | civilians killed 1, civilians wounded 1',
    ],
    [
      'Arakan Army fighters attacked an outpost in Buthidaung on Monday, killing nine of its defenders and losing two of their own.',
      'clash | 2024-05-13 | Buthidaung | Arakan Army fighters → outpost | defenders killed 9, Arakan Army fighters killed 2',
    ],
    [
      'A drone strike on a clinic in Zalingei on Friday left 9 patients dead and 20 others injured.',
      'airstrike | 2024-05-10 | Zalingei |  → clinic | civilians killed 9, civilians wounded 20',
    ],
    ['An attack on a post near Mondoro on Monday cost the army 28 men.', 'clash | 2024-05-13 | Mondoro |  → post | army killed 28'],
    ['A councillor survived a bomb attack in Idlib on Monday; his brother was lightly wounded.', 'ied | 2024-05-13 | Idlib |  → brother | civilians wounded 1'],
    [
      'A couple and their infant daughter were killed when a shell hit Marinka on Monday.',
      'shelling | 2024-05-13 | Marinka |  → couple, infant daughter | civilians killed 3',
    ],
    ['Gunmen killed an elderly couple near Bokkos on Monday.', 'attack | 2024-05-13 | Bokkos | Gunmen → couple | civilians killed 2'],
    [
      'Two village volunteers were wounded by armed men in Leikol on Monday.',
      'attack | 2024-05-13 | Leikol | armed men → village volunteers | village volunteers wounded 2',
    ],
    ['A couple of shells landed in Metula on Monday, and nobody was hurt.', 'shelling | 2024-05-13 | Metula |  →  | ? wounded none'],
    [
      'A bomb killed the mayor of Herat and his two bodyguards on Tuesday.',
      'ied | 2024-05-14 | Herat |  → mayor, bodyguards | civilians killed 1, bodyguards killed 2',
    ],
    ['The mayor of Totolapan and his driver were ambushed and shot dead on Monday.', 'attack | 2024-05-13 | Totolapan |  → mayor | civilians killed 2'],
    [
      'Gunmen shot dead the chairman of the district council, Ali Raza, and his brother in Mastung on Monday.',
      'attack | 2024-05-13 | Mastung | Gunmen → chairman | chairman killed 1, civilians killed 1',
    ],
    [
      'The governor of the province and two of her aides were wounded when a drone hit their convoy near Kherson on Monday.',
      'airstrike | 2024-05-13 | Kherson |  → aides, governor | aides wounded 2, governor wounded 1',
    ],
    [
      'Seven passengers and the driver were hurt when a drone hit a bus in Antonivka on Monday.',
      'airstrike | 2024-05-13 | Antonivka |  → bus | civilians wounded 8',
    ],
    [
      'Thirteen peacekeepers from South Africa, Malawi and Uruguay were killed in Goma on Monday.',
      'clash | 2024-05-13 | Goma |  → peacekeepers | peacekeepers killed 13',
    ],
    [
      "Two troopers of the border guard's elite unit lost their lives in an ambush in Turbat on Monday.",
      'clash | 2024-05-13 | Turbat |  → troopers | troopers killed 2',
    ],
    [
      'A grenade went off in Sopore on Sunday, leaving three passers-by, a woman among them, with splinter injuries.',
      'grenade | 2024-05-12 | Sopore |  → passers-by | civilians wounded 3',
    ],
    ['A former district official was shot dead in Hodan on Saturday.', 'attack | 2024-05-11 | Hodan |  → former district official | civilians killed 1'],
    ['One Ugandan sergeant was hit in the leg in Beni on Monday.', 'attack | 2024-05-13 | Beni |  → Ugandan sergeant | Ugandan sergeant wounded 1'],
    ['Rebels shot at a plane landing in Beoga on Thursday, wounding the pilot in the leg.', 'attack | 2024-05-09 | Beoga | Rebels → plane | pilot wounded 1'],
    [
      'Rebels ambushed a convoy near Bria on Monday, killing 12 soldiers. Four of the attackers were also killed, a military source said.',
      'clash | 2024-05-13 | Bria | Rebels → convoy | soldiers killed 12, attackers killed 4',
    ],
    [
      'Shells hit the market in Taiz on Monday. The governor called for calm. Two women were killed and a boy was wounded.',
      'shelling | 2024-05-13 | Taiz |  → market | civilians killed 2, civilians wounded 1',
    ],
    ['An explosion in Quetta on Monday wounded 12 people, four of whom later died.', 'ied | 2024-05-13 | Quetta |  →  | ? wounded 8, ? killed 4'],
    [
      'Five people were injured, four of whom later died, when a grenade was thrown into a bar in Bujumbura on Sunday.',
      'grenade | 2024-05-12 | Bujumbura |  → bar | ? wounded 1, ? killed 4',
    ],
    ['Twelve people were killed in Quetta on Monday, four of whom died in hospital.', 'attack | 2024-05-13 | Quetta |  →  | ? killed 12'],
    ['Shells hit Idlib on Monday, killing 11 people. The number of dead had been nine in the morning.', 'shelling | 2024-05-13 | Idlib |  →  | ? killed 11'],
  ],
  readsNothing: ['The company put its losses at 37 million dollars after the storm.', 'The farmer lost a leg of lamb to the dog in Hebden on Monday.'],
  notYet: [
    [
      'The ministry put the losses on the rebel side at 37 after the attack on Bangassou on Monday.',
      'clash | 2024-05-13 | Bangassou |  → rebel side | rebel side killed 37',
    ],
  ],
}
