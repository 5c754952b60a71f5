import type { RuleTable } from './rule-table.ts'

/** What was done, and by whom. */
export const passives: RuleTable = {
  rule: 'what was done, and by whom',
  reads: [
    ['A convoy of the UN mission was ambushed by gunmen near Kaga Bandoro.', 'clash |  | Kaga Bandoro | gunmen → UN mission | '],
    [
      'A teacher was shot dead in Kumbo on Tuesday, market day in the town, by masked men.',
      'attack | 2024-05-14 | Kumbo | masked men → teacher | civilians killed 1',
    ],
    [
      'A health worker was killed at Butembo on Friday, 10 May, in front of his house, by gunmen on a motorbike.',
      'attack | 2024-05-10 | Butembo | gunmen → health worker | civilians killed 1',
    ],
    ['Two farmers were ambushed and killed near Pinga on Monday.', 'attack | 2024-05-13 | Pinga |  → farmers | civilians killed 2'],
    [
      'A trader was shot dead in Gusau on Monday, the army said, by which time the market was empty.',
      'attack | 2024-05-13 | Gusau |  → trader | civilians killed 1',
    ],
    ['The town of Kutum was attacked by the RSF on Saturday.', 'clash | 2024-05-11 | Kutum | RSF →  | '],
    ['Two policemen were killed by Boko Haram insurgents in Chibok.', 'clash |  | Chibok | Boko Haram insurgents → policemen | policemen killed 2'],
    ['A hospital in Dnipro was hit by a Russian missile on Friday, wounding 31 people.', 'shelling | 2024-05-10 | Dnipro | Russian → hospital | ? wounded 31'],
    ['The village was raided by herdsmen; 12 residents were killed in Ukum.', 'attack |  | Ukum | herdsmen → residents | civilians killed 12'],
    ['Three Hamas fighters were killed by Israeli soldiers in Zeitoun.', 'clash |  | Zeitoun | Israeli soldiers → Hamas fighters | Hamas fighters killed 3'],
    ['The base at Sabari was overrun by militants on Tuesday.', 'overtaken | 2024-05-14 | Sabari | militants →  | '],
    ['Several houses were burned down by settlers in Huwara.', 'looting |  | Huwara | settlers → houses | '],
    ['Four soldiers were captured by the ELN in Catatumbo.', 'clash |  | Catatumbo | ELN → soldiers | soldiers captured 4'],
    ['A mosque in Zaria was bombed by an army drone, killing 85 people.', 'airstrike |  | Zaria | army → mosque | ? killed 85'],
    ['An oil tanker was struck by two missiles in the Gulf of Aden.', 'shelling |  | Gulf of Aden |  → oil tanker | '],
    ['The attack on Kisangani was repelled by government forces.', 'clash |  | Kisangani |  → government forces | '],
    ['A tribal leader was assassinated by unknown gunmen in Deir ez-Zor.', 'attack |  | Deir ez-Zor | unknown gunmen → tribal leader | tribal leader killed 1'],
    ['The capital of Jawf was recaptured by Houthi forces.', 'overtaken |  | Jawf | Houthi forces →  | '],
    ['The mayor of Ruweng was shot dead by armed youths on Monday.', 'attack | 2024-05-13 |  | armed youths → mayor | civilians killed 1'],
    ['Two villages near Kaya were razed by jihadists.', 'looting |  | Kaya | jihadists → villages | '],
    ['Eighteen militants were neutralised by the air force in Hakurk.', 'airstrike |  | Hakurk | air force → militants | militants killed 18'],
    ['A military vehicle was blown up by a mine near Menaka, killing three soldiers.', 'ied |  | Menaka |  → military | soldiers killed 3'],
    ['Ten hostages were seized by pirates off Bossaso.', 'abduction |  | Bossaso | pirates → hostages | ? captured 10'],
    ['The airport was shelled by rebels in Bangui.', 'shelling |  | Bangui | rebels → airport | '],
    ['A guerrilla identified as Luis Ramos was shot dead by troops in Tame on Monday.', 'clash | 2024-05-13 | Tame | troops → guerrilla | guerrilla killed 1'],
    ['An outpost near Labbezanga came under heavy mortar and machine-gun fire on Sunday.', 'clash | 2024-05-12 | Labbezanga |  → outpost | '],
    ['Four gendarmes died in a firefight with retreating rebels near Bria on Sunday.', 'clash | 2024-05-12 | Bria | rebels → gendarmes | gendarmes killed 4'],
    ['Two officers were ambushed and killed near Tumaco.', 'attack |  | Tumaco |  → officers | officers killed 2'],
    ['Seven officers were ambushed and brutally killed near Tumaco.', 'attack |  | Tumaco |  → officers | officers killed 7'],
    ['In Zone 5 officers were killed.', 'attack |  | Zone |  → officers | officers killed 5'],
    ['A farmer was shot near Kumbo and later died in hospital.', 'attack |  | Kumbo |  → farmer | civilians killed 1'],
    ['Police found the bodies of three men in a ravine near Chibok.', 'attack |  | Chibok |  → men | civilians killed 3'],
    ['A tailor was shot dead at Mile 4 by gunmen.', 'attack |  | Mile 4 | gunmen → tailor | civilians killed 1'],
    ['The market, a clinic and a school in Bakala were looted on Sunday.', 'looting | 2024-05-12 | Bakala |  → market, clinic, school | '],
  ],
  readsNothing: ['Five UN vehicles were torched by protesters in Goma.'],
  notYet: [
    [
      "Residents of Borno's Gwoza were attacked by three suicide bombers on Saturday, leaving 18 dead.",
      'suicide-bomb | 2024-05-11 | Gwoza | suicide bombers → Residents | ? killed 18',
    ],
  ],
}
