import type { RuleTable } from './rule-table.ts'

/** The dead before what killed them. */
export const deathFirst: RuleTable = {
  rule: 'the dead before what killed them',
  reads: [
    [
      'At least 12 people, most of them women, were killed when a shell hit a bakery in Omdurman on Tuesday.',
      'shelling | 2024-05-14 | Omdurman |  → bakery | ? killed 12-',
    ],
    [
      'Nine soldiers were killed and 14 wounded in an ambush near Labbezanga, the Malian army said on Sunday.',
      'clash | 2024-05-12 | Labbezanga |  → soldiers | soldiers killed 9, soldiers wounded 14',
    ],
    ['Three children died in an air strike on a house in Sanaa on Monday night.', 'airstrike | 2024-05-13 | Sanaa |  → house | civilians killed 3'],
    ['Thirteen people lost their lives in an attack on a bus near Kidal.', 'attack |  | Kidal |  → bus | ? killed 13'],
    [
      'Two aid workers and their driver were shot dead on the road between Bentiu and Leer on Friday.',
      'attack | 2024-05-10 | Bentiu, Leer |  → aid workers, driver | civilians killed 3',
    ],
    ['More than 20 fighters from both sides were killed in clashes west of Marib.', 'clash |  | Marib |  → fighters | fighters killed 21-'],
    [
      "Eleven miners were killed on Saturday in Harnai, in Pakistan's Balochistan province, when their truck hit a roadside bomb.",
      'ied | 2024-05-11 | Harnai |  → miners | civilians killed 11',
    ],
    [
      'A policeman was killed and four others were hurt in a grenade attack in Quetta on Monday.',
      'grenade | 2024-05-13 | Quetta |  → policeman | policeman killed 1, policeman wounded 4',
    ],
    [
      'Seven civilians, including a toddler, were killed overnight in a Russian missile strike on Kharkiv.',
      'shelling | 2024-05-14..2024-05-15 | Kharkiv | Russian → civilians | civilians killed 7',
    ],
    ['Some 30 villagers were massacred by gunmen in Mangu on Sunday.', 'attack | 2024-05-12 | Mangu | gunmen → villagers | civilians killed 30'],
    [
      'Six peacekeepers from Burundi were killed when their convoy came under attack near Gololley.',
      'clash |  | Gololley |  → peacekeepers | peacekeepers killed 6',
    ],
    [
      'One person died and seven were wounded after a drone crashed into an apartment block in Belgorod.',
      'airstrike |  | Belgorod |  → apartment block | ? killed 1, ? wounded 7',
    ],
    [
      'Dozens of people were killed in fighting between rival gangs in Cité Soleil last week.',
      'clash | 2024-05-06..2024-05-12 | Cité Soleil | rival gangs →  | ? killed 24-',
    ],
    [
      'Four journalists were injured when an Israeli missile hit their car in Khan Younis.',
      'shelling |  | Khan Younis | Israeli → journalists | civilians wounded 4',
    ],
    [
      'A pregnant woman and her two sons were killed by shelling in Donetsk on Thursday.',
      'shelling | 2024-05-09 | Donetsk |  → civilians | civilians killed 3',
    ],
    [
      'At least eight Taliban members were killed and several others wounded in Panjshir on Monday, a resistance spokesman said.',
      'clash | 2024-05-13 | Panjshir |  → Taliban members | Taliban members killed 8-, Taliban members wounded 3-',
    ],
    [
      'Twenty-three worshippers were killed when gunmen opened fire in a church in Owo on Sunday.',
      'attack | 2024-05-12 | Owo | gunmen → church | civilians killed 23',
    ],
    [
      'A Kenyan soldier died and two were injured when a landmine exploded under their vehicle in Lamu.',
      'ied |  | Lamu |  → Kenyan soldier | Kenyan soldier killed 1, Kenyan soldier wounded 2',
    ],
    ['Fifteen people have been killed in tribal clashes in El Geneina since Friday.', 'clash | 2024-05-10..2024-05-15 | El Geneina |  →  | ? killed 15'],
    ['No fewer than 40 farmers were killed in Zabarmari on Saturday.', 'attack | 2024-05-11 | Zabarmari |  → farmers | civilians killed 40-'],
    ['Half a dozen rebels and two soldiers died in a firefight outside Tumaco.', 'clash |  | Tumaco |  → rebels | rebels killed 6, soldiers killed 2'],
    ['Five members of one family were killed by an explosion in Taiz.', 'ied |  | Taiz |  → family members | civilians killed 5'],
    ['Hundreds of civilians were killed in the town of Moura.', 'attack |  | Moura |  → civilians | civilians killed 200-'],
    [
      'Two Palestinian teenagers were shot dead by Israeli troops in Nablus on Wednesday.',
      'attack | 2024-05-15 | Nablus | Israeli troops → Palestinian teenagers | civilians killed 2',
    ],
    ['Three UN staff were abducted in Abyan.', 'abduction |  | Abyan |  → UN staff | civilians captured 3'],
    ['A truck driver was killed by gunmen on the Bangui-Garoua road.', 'attack |  | Bangui-Garoua road | gunmen → truck driver | civilians killed 1'],
    ['Four sailors were wounded when a missile struck a cargo ship off Hodeidah.', 'shelling |  | Hodeidah |  → cargo ship | sailors wounded 4'],
    ['Nobody was hurt in the shelling of Nikopol.', 'shelling |  | Nikopol |  →  | ? wounded none'],
    [
      'One soldier was killed and another injured in a clash with militants in Kulgam.',
      'clash |  | Kulgam | militants → soldier | soldier killed 1, soldier wounded 1',
    ],
  ],
  readsNothing: [],
  notYet: [],
}
