import type { RuleTable } from './rule-table.ts'

/** Whose losses they are, how far a toll has come, and that there were none. */
export const losses: RuleTable = {
  rule: 'whose losses, tolls that rise, and none',
  reads: [
    ['Three herders were abducted and later shot dead near Gusau on Monday.', 'abduction | 2024-05-13 | Gusau |  → herders | civilians killed 3'],
    ['Two medics were shot and wounded in Yei on Sunday.', 'attack | 2024-05-12 | Yei |  → medics | civilians wounded 2'],
    ['Four miners were attacked and six others wounded near Yei on Sunday.', 'attack | 2024-05-12 | Yei |  → miners | ? wounded 6'],
    [
      'An officer and a conscript were killed when a bomb went off under their vehicle near Rafah.',
      'ied |  | Rafah |  → officer, conscript | officer killed 1, conscript killed 1',
    ],
    [
      'A suicide bomber rammed a truck into a police station in Daraban on Tuesday, killing himself and 23 soldiers.',
      'suicide-bomb | 2024-05-14 | Daraban | suicide bomber → police station | suicide bomber killed 1, soldiers killed 23',
    ],
    [
      'An attacker blew up his car at a checkpoint in Bosaso, killing himself and two guards.',
      'suicide-bomb |  | Bosaso | attacker → guards | attacker killed 1, guards killed 2',
    ],
    ['The army lost seven men in an ambush near Boni.', 'clash |  | Boni |  → army | army killed 7'],
    ['The rebels killed 14 soldiers and lost three of their own near Kawlin.', 'clash |  | Kawlin | rebels → soldiers | soldiers killed 14, rebels killed 3'],
    [
      'The militia killed one rebel near Mpety on Friday, for the loss of two of its own.',
      'clash | 2024-05-10 | Mpety | militia → rebel | rebel killed 1, militia killed 2',
    ],
    ['Hezbollah said five of its fighters were killed in an air strike on Khiam.', 'airstrike |  | Khiam |  → Hezbollah | Hezbollah killed 5'],
    ['In an attack on a base at Dharin on Monday, the army lost 15 of its soldiers.', 'clash | 2024-05-13 | Dharin |  → base | army killed 15'],
    ['Drones hit a column near Sijn on Monday, 3 KIA, 5 WIA.', 'airstrike | 2024-05-13 | Sijn |  → column | ? killed 3, ? wounded 5'],
    ['Two crew KIA, one MIA after a helicopter was shot down near Namtit.', 'disrupted-weapons |  | Namtit |  → helicopter | crew killed 2, crew missing 1'],
    ['Clashes in Laiza: 6 KIA fighters were killed by junta troops.', 'clash |  | Laiza | junta troops → KIA fighters | KIA fighters killed 6'],
    ['Police killed one gunman and wounded another in Solino on Monday.', 'clash | 2024-05-13 | Solino | Police → gunman | gunman killed 1, gunman wounded 1'],
    [
      'The commander was killed along with two bodyguards in a drone strike in Idlib.',
      'airstrike |  | Idlib |  → commander, bodyguards | commander killed 1, bodyguards killed 2',
    ],
    ['The blast in Taiz killed five people (12 wounded).', 'ied |  | Taiz |  →  | ? killed 5, ? wounded 12'],
    [
      'Four men died and another two are fighting for their lives after gunmen opened fire on a bar in Manta.',
      'attack |  | Manta | gunmen → bar | civilians killed 4, civilians wounded 2',
    ],
    [
      'Rockets hit a camp in Bani Walid on Monday; nine people are being treated for their injuries.',
      'shelling | 2024-05-13 | Bani Walid |  → camp | ? wounded 9',
    ],
    [
      'Gunmen raided Gaga on Monday, killing four people. By Tuesday evening the toll had gone up to 10.',
      'attack | 2024-05-13 | Gaga | Gunmen →  | ? killed 10',
    ],
    [
      'A bomb exploded at a market in Taiz on Monday, killing nine people. The death toll later rose to 12.',
      'ied | 2024-05-13 | Taiz |  → market | ? killed 12',
    ],
    [
      'An air strike hit a prison in Saada on Friday, killing at least 82 detainees. By Saturday 91 detainees had died.',
      'airstrike | 2024-05-10 | Saada |  → prison | detainees killed 91',
    ],
    [
      'Gunmen attacked a church in Owo on Sunday, killing 19 people. The number of wounded stood at 46 on Monday.',
      'attack | 2024-05-12 | Owo | Gunmen → church | ? killed 19, ? wounded 46',
    ],
    ['No one was killed in the air strike on Sumy.', 'airstrike |  | Sumy |  →  | ? killed none'],
    ['The strike hit a market in Nikopol but killed nobody.', 'airstrike |  | Nikopol |  → market | ? killed none'],
    [
      'Shells fell on a health centre in Kaseghe on Monday, without causing any victims.',
      'shelling | 2024-05-13 | Kaseghe |  → health centre | ? casualties none',
    ],
    ['Shells fell on a school in Kaseghe on Monday. There were no reports of casualties.', 'shelling | 2024-05-13 | Kaseghe |  → school | ? casualties none'],
    ['Gunmen shot at a bus near Bor on Monday, wounding two, but none died.', 'attack | 2024-05-13 | Bor | Gunmen → bus | ? wounded 2, ? killed none'],
    ['No soldiers were hurt when a mine exploded near Bor.', 'ied |  | Bor |  →  | ? wounded none'],
    ['The ambush near Boni did not cause any deaths or injuries.', 'clash |  | Boni |  →  | ? killed none, ? wounded none'],
    [
      'Ten people were killed in an attack on a market in Bunia on Monday. Four others were wounded.',
      'attack | 2024-05-13 | Bunia |  → market | ? killed 10, ? wounded 4',
    ],
    [
      'Gunmen killed ten people in Bunia on Monday. Eight more were wounded, the mayor said.',
      'attack | 2024-05-13 | Bunia | Gunmen →  | ? killed 10, ? wounded 8',
    ],
    [
      'A bomb killed ten people at a market in Bunia on Monday. Two guards were also hurt.',
      'ied | 2024-05-13 | Bunia |  → guards | ? killed 10, guards wounded 2',
    ],
    [
      'Gunmen killed ten people in Bunia on Monday. Three more people were killed in Beni.',
      'attack | 2024-05-13 | Bunia | Gunmen →  | ? killed 10',
      'attack | 2024-05-13 | Beni |  →  | ? killed 3',
    ],
    [
      'Rebels attacked a post near Sake on Monday, killing a guard. Six of the attackers were killed and two captured.',
      'clash | 2024-05-13 | Sake | Rebels → post | guard killed 1, attackers killed 6, attackers captured 2',
    ],
    [
      'A suicide bomber hit a checkpoint in Bosaso on Monday, killing two guards. The bomber had hidden in a taxi near the port.',
      'suicide-bomb | 2024-05-13 | Bosaso | suicide bomber → checkpoint | guards killed 2',
    ],
    ['Three children playing football were killed by a shell in Taiz on Monday.', 'shelling | 2024-05-13 | Taiz |  → children | civilians killed 3'],
    ['Two men on a motorbike were shot dead in Rueso on Monday.', 'attack | 2024-05-13 | Rueso |  → men | civilians killed 2'],
    [
      'At least 14 soldiers and police and 21 militants died in an attack on a camp in Bela on Monday.',
      'clash | 2024-05-13 | Bela |  → camp | soldiers killed 14-, militants killed 21-',
    ],
    [
      'A paramilitary ranger was killed and two of his colleagues were hurt by a bomb in Yala on Monday.',
      'ied | 2024-05-13 | Yala |  → paramilitary ranger | paramilitary ranger killed 1, colleagues wounded 2',
    ],
    [
      'Our forces repelled an assault by ISIS on the Dharin base on Monday, killing 57 militants. We lost 15 of our own.',
      'clash | 2024-05-13 | Dharin base | ISIS → Our forces | ISIS killed 57, our forces killed 15',
    ],
    [
      'A UN helicopter came under fire near Nasir on Friday, and a crew member was killed.',
      'clash | 2024-05-10 | Nasir |  → UN helicopter | civilians killed 1',
    ],
    ['Gunmen killed one person and wounded another in Rueso on Monday.', 'attack | 2024-05-13 | Rueso | Gunmen →  | ? killed 1, ? wounded 1'],
    ['Seven people were wounded in a blast in Quetta on Monday, one of whom later died.', 'ied | 2024-05-13 | Quetta |  →  | ? wounded 6, ? killed 1'],
    ['A blast in Quetta on Monday killed nine people, including two children.', 'ied | 2024-05-13 | Quetta |  →  | ? killed 9'],
    [
      'Rebels attacked Sake on Monday. In Minova, shells hit a camp. The death toll rose to nine.',
      'clash | 2024-05-13 | Sake | Rebels →  | ',
      'shelling | 2024-05-13 | Minova |  → camp | ? killed 9',
    ],
    [
      'No fewer than 30 villagers died when the army shelled Depayin on Friday; dozens were hurt.',
      'shelling | 2024-05-10 | Depayin | army → villagers | civilians killed 30-, civilians wounded 24-',
    ],
    [
      'Police and gunmen clashed in Solino on Monday; there were no dead or injured.',
      'clash | 2024-05-13 | Solino | Police → gunmen | ? killed none, ? wounded none',
    ],
    [
      'The army reported no casualties on its side after rebels attacked a base near Kidal on Monday.',
      'clash | 2024-05-13 | Kidal | rebels → base | ? casualties none',
    ],
    ['Two of its soldiers were wounded in an attack near Gao on Monday, the mission said.', 'clash | 2024-05-13 | Gao |  → soldiers | soldiers wounded 2'],
    ['The drone strike on Bani on Monday did not hurt anyone.', 'airstrike | 2024-05-13 | Bani |  →  | ? wounded none'],
    [
      'The attack near Bor on Monday killed 3-5 herders and wounded another two.',
      'attack | 2024-05-13 | Bor |  → herders | civilians killed 3-5, civilians wounded 2',
    ],
    ['Gunmen killed a barber in Turbat on Friday.', 'attack | 2024-05-10 | Turbat | Gunmen → barber | civilians killed 1'],
    [
      'A marine was wounded when a drone dropped a grenade on a patrol near Mazatlan on Monday.',
      'airstrike | 2024-05-13 | Mazatlan |  → patrol | marine wounded 1',
    ],
    ['Troops shelled Bilozerka on Monday; a woman of 72 was killed in her yard.', 'shelling | 2024-05-13 | Bilozerka | Troops → woman | civilians killed 1'],
    [
      'Nine Chinese nationals were shot dead by gunmen at a mine near Bambari on Sunday.',
      'attack | 2024-05-12 | Bambari | gunmen → Chinese nationals | Chinese nationals killed 9',
    ],
    ['SDF fighters killed 10 militants near Shaddadi on Monday.', 'clash | 2024-05-13 | Shaddadi | SDF fighters → militants | militants killed 10'],
    [
      'A soldier killed himself and five others at a barracks in Maiduguri on Monday.',
      'clash | 2024-05-13 | Maiduguri | soldier →  | soldier killed 1, ? killed 5',
    ],
    ['Boko Haram killed 10 militants near Baga on Monday.', 'clash | 2024-05-13 | Baga | Boko Haram → militants | militants killed 10'],
    ['Wazalendo fighters killed 10 rebels near Sake on Monday.', 'clash | 2024-05-13 | Sake | Wazalendo fighters → rebels | rebels killed 10'],
    ['ISIS attacked a post near Shaddadi on Monday; 8 fighters were killed.', 'clash | 2024-05-13 | Shaddadi | ISIS → post | ISIS killed 8'],
    ['A priest and his driver were stopped and shot dead on Monday near Iguala.', 'attack | 2024-05-13 | Iguala |  → priest, driver | civilians killed 2'],
    ['The mayor was ambushed and shot dead in Iguala on Monday.', 'attack | 2024-05-13 | Iguala |  → mayor | civilians killed 1'],
    [
      'Gunmen attacked a market in Djibo on Sunday. At least a dozen people were taken to hospital in Kaya.',
      'attack | 2024-05-12 | Djibo | Gunmen → market | ? wounded 12-',
    ],
  ],
  readsNothing: [
    'No casualties were reported.',
    'No casualties were reported in Kherson.',
    'The gang kidnapped nobody.',
    'The total number of people killed in Haiti this year is now 5,000.',
    'The team lost three matches and 12 players.',
    'No group has claimed responsibility.',
  ],
  notYet: [
    [
      '4 killed / 11 injured (all civilians) when shells hit Gijet on Monday.',
      'shelling | 2024-05-13 | Gijet |  →  | civilians killed 4, civilians wounded 11',
    ],
    [
      'Police killed three gunmen in Solino on Monday; two officers died, one of them later in hospital, and as many were hurt.',
      'clash | 2024-05-13 | Solino | Police → gunmen | gunmen killed 3, officers killed 2, officers wounded 2',
    ],
  ],
}
