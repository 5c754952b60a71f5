import type { RuleTable } from './rule-table.ts'

/** Whose the figures are, and who is among them. */
export const whoseLosses: RuleTable = {
  rule: 'whose the figures are',
  reads: [
    [
      'Troops beat back an attack at Tibu on Monday, and 9 militants were killed from Boko Haram.',
      'clash | 2024-05-13 | Tibu | Boko Haram → Troops | Boko Haram killed 9',
    ],
    [
      'The militia attempted to breach the army’s lines at Tibu on Monday, resulting in 3 casualties for the army and 9 confirmed fighters killed-in-action (KIA).',
      'clash | 2024-05-13 | Tibu | militia → army | army casualties 3, fighters killed 9',
    ],
    ['Gunmen raided a camp near Buni Yadi on Monday, killing its commander.', 'attack | 2024-05-13 | Buni Yadi | Gunmen → camp | commander killed 1'],
    ['A Ghanaian was shot dead in Bawku on Sunday.', 'attack | 2024-05-12 | Bawku |  → Ghanaian | Ghanaian killed 1'],
    ['Troops killed Ismael Prada, a rebel commander, near Tibu on Monday.', 'attack | 2024-05-13 | Tibu | Troops → rebel commander | rebel commander killed 1'],
    ['Fourteen bodies were recovered in Djugu after fighters attacked the town on Friday.', 'attack | 2024-05-10 | Djugu | fighters →  | ? killed 14'],
    ['An air raid on a camp of the rebels near Tibu on Monday left seven of them dead.', 'airstrike | 2024-05-13 | Tibu |  → rebels | rebels killed 7'],
    [
      'A mine killed three beekeepers and wounded a photographer near Palmyra on Monday.',
      'ied | 2024-05-13 | Palmyra |  → beekeepers, photographer | civilians killed 3, civilians wounded 1',
    ],
    [
      'Police detained five suspected facilitators in Mardan on Monday.',
      'arrests | 2024-05-13 | Mardan | Police → suspected facilitators | suspected facilitators captured 5',
    ],
    [
      'The army killed nine militants near Gao on Monday but it had suffered four dead and seven wounded in its ranks.',
      'clash | 2024-05-13 | Gao | army → militants | militants killed 9, army killed 4, army wounded 7',
    ],
    ['Rebels ambushed soldiers near Gao, killing nine, including four civilians.', 'clash |  | Gao | Rebels → soldiers | ? killed 9'],
    ['Rebels ambushed soldiers near Gao, killing nine, including two officers.', 'clash |  | Gao | Rebels → soldiers | soldiers killed 9'],
    ['A strike on a bus in Idlib killed 12 people, all civilians.', 'airstrike |  | Idlib |  → bus | civilians killed 12'],
    ['Air strike on tents in Rafah: 5 killed, all children; 10 wounded.', 'airstrike |  | Rafah |  → tents | civilians killed 5, civilians wounded 10'],
    ['Gunmen killed 13 people (maybe 14) in Djibo.', 'attack |  | Djibo | Gunmen →  | ? killed 13-14'],
    ['The army killed nine rebels in Djibo without losing a man.', 'clash |  | Djibo | army → rebels | rebels killed 9'],
    [
      '2 soldiers were KIA, 4 WIA and one is MIA after an ambush near Djibo.',
      'clash |  | Djibo |  → soldiers | soldiers killed 2, soldiers wounded 4, soldiers missing 1',
    ],
    ['A captain and 6 others were killed when rebels raided a post near Djibo.', 'attack |  | Djibo | rebels → post | captain killed 1, ? killed 6'],
    ['A bomber blew himself up in Kabul, killing himself and five others.', 'suicide-bomb |  | Kabul | bomber →  | bomber killed 1, ? killed 5'],
    ['The driver and three passengers were killed in Gao when gunmen ambushed a bus.', 'attack |  | Gao | gunmen → bus | civilians killed 4'],
    ['Senator Maria Diaz was shot dead in Caracas on Monday.', 'attack | 2024-05-13 | Caracas |  → Senator | civilians killed 1'],
    ["The town council's new secretary, Juan Perez, was shot dead in Tecpan.", 'attack |  | Tecpan |  → secretary | secretary killed 1'],
    ["Nine staff of an aid group's clinic were shot dead in Gao when gunmen stormed it.", 'attack |  | Gao | gunmen → staff | civilians killed 9'],
    ['A constable sustained a bullet injury in a gunfight in Jiribam.', 'clash |  | Jiribam |  → constable | constable wounded 1'],
    ['Seven militants were sent to hell in an operation in Mohmand.', 'clash |  | Mohmand |  → militants | militants killed 7'],
    ['Protesters clashed with police in Nairobi; 12 were arrested.', 'arrests |  | Nairobi | Protesters → police | ? captured 12'],
    ['A mine in Malakal wounded three children.', 'ied |  | Malakal |  → children | civilians wounded 3'],
    ['Rebels took the airport in Goma on Monday.', 'overtaken | 2024-05-13 | Goma | Rebels →  | '],
    ['Masked men burned four trucks and a warehouse in Culiacán.', 'looting |  | Culiacán | Masked men → trucks, warehouse | '],
    ['Russian forces launched 78 attack drones at Odesa on Monday.', 'airstrike | 2024-05-13 | Odesa | Russian forces →  | '],
    ['At least 40 people were killed in Kadugli, a town south of El Obeid, on Monday.', 'attack | 2024-05-13 | Kadugli |  →  | ? killed 40-'],
    ['A drone strike in Tinzaouaten, by the Algerian border, killed 21 civilians.', 'airstrike |  | Tinzaouaten |  → civilians | civilians killed 21'],
    ['Nine rangers fell in an ambush near Virunga on Monday.', 'clash | 2024-05-13 | Virunga |  → rangers | rangers killed 9'],
    ['Shares fell 12 percent in Kampala on Monday after an attack killed nine rangers.', 'clash | 2024-05-13 | Kampala |  → rangers | rangers killed 9'],
    [
      'Gunmen killed two Chinese miners and a driver near Bambari on Sunday.',
      'attack | 2024-05-12 | Bambari | Gunmen → Chinese miners, driver | civilians killed 3',
    ],
    [
      'Gunmen shot dead a village chief and two bodyguards in Menaka on Monday.',
      'attack | 2024-05-13 | Menaka | Gunmen → village chief, bodyguards | civilians killed 1, bodyguards killed 2',
    ],
    [
      'Bandits attacked a post in Faskari on Monday. The army put its dead at four. Three of the attackers were killed, police said.',
      'clash | 2024-05-13 | Faskari | Bandits → post | army killed 4, attackers killed 3',
    ],
    [
      'RSF fighters attacked two posts in Bara late on Sunday, killing four officers. The RSF said that its fighters had taken three soldiers prisoner and captured two Humvees.',
      'clash | 2024-05-12 | Bara | RSF fighters → posts | officers killed 4, soldiers captured 3',
    ],
    [
      'Police repelled an attack by bandits near Tsafe on Monday. Three of the hoodlums were killed. An inspector lost his life.',
      'clash | 2024-05-13 | Tsafe | bandits → Police | hoodlums killed 3, police killed 1',
    ],
    [
      'Police officer Musa Danladi was shot dead by gunmen in Ilorin on Monday.',
      'clash | 2024-05-13 | Ilorin | gunmen → Police officer | Police officer killed 1',
    ],
    [
      'On Friday, migrant worker Rafiq Das was shot at and injured by gunmen in Teknaf.',
      'attack | 2024-05-10 | Teknaf | gunmen → migrant worker | civilians wounded 1',
    ],
    ['Photographer Ana Ruiz, 34, was kidnapped by gunmen in Saravena.', 'abduction |  | Saravena | gunmen → Photographer | civilians captured 1'],
    [
      'Fighters ambushed a patrol near Bunia, killing its commander and two of his men.',
      'clash |  | Bunia | Fighters → patrol | commander killed 1, ? killed 2',
    ],
    [
      'The gunmen attacked a police station in Mandera. "We killed six of them and lost one officer," a police commander said.',
      'clash |  | Mandera | gunmen → police station | gunmen killed 6, police killed 1',
    ],
    ['Militants attacked a post at Hola. "Our troops killed 12 of them," an army spokesman said.', 'clash |  | Hola | Militants → post | Militants killed 12'],
    ['A Houthi official said three of its fighters had died in an air strike on Hodeidah.', 'airstrike |  | Hodeidah |  → Houthi | Houthi killed 3'],
    [
      'Rebels overran an army post at Lubero. The army said 12 soldiers were killed in the attack. The rebels said they had killed 20 soldiers and captured six.',
      'overtaken |  | Lubero | Rebels → army | soldiers killed 12, soldiers captured 6',
    ],
    [
      'Rebels ambushed a column near Padan on Sunday. They claimed to have killed nine soldiers. One rebel died.',
      'clash | 2024-05-12 | Padan | Rebels → column | soldiers killed 9, rebel killed 1',
    ],
    [
      'The general was captured along with 20 soldiers in Lashio on Friday.',
      'overtaken | 2024-05-10 | Lashio |  → general, soldiers | general captured 1, soldiers captured 20',
    ],
    [
      'Two soldiers of a Rwandan convoy were hurt on Saturday when their vehicle hit a mine near Palma.',
      'ied | 2024-05-11 | Palma |  → soldiers | soldiers wounded 2',
    ],
    [
      'Armed men raided Kagir on Sunday, killing six people. Three children who sustained gunshot wounds were rushed to hospital.',
      'attack | 2024-05-12 | Kagir | Armed men → children | ? killed 6, civilians wounded 3',
    ],
    [
      'In Mandera, a non-local quarry worker was hacked to death by armed men.',
      'attack |  | Mandera | armed men → non-local quarry worker | civilians killed 1',
    ],
    [
      'The gang killed 70 people in Cabaret on Sunday. Sixteen were wounded, among them two gang members hit in an exchange of fire with police.',
      'attack | 2024-05-12 | Cabaret | gang →  | ? killed 70, ? wounded 16',
    ],
    [
      'In an attack in Ankara on Sunday, two assailants opened fire on guards. Both were killed.',
      'clash | 2024-05-12 | Ankara | assailants → guards | assailants killed 2',
    ],
    [
      'Insurgents attacked Quissanga on Friday. The governor confirmed the attack and said one insurgent had been shot dead and another captured.',
      'clash | 2024-05-10 | Quissanga | Insurgents → insurgent | insurgent killed 1, insurgent captured 1',
    ],
    ['Two bombs fell on Kyaukme on Sunday, killing a family of four.', 'airstrike | 2024-05-12 | Kyaukme |  → family members | civilians killed 4'],
    [
      'Rebels ambushed two trucks at Tchui on Sunday. The driver and his assistant lost their lives.',
      'attack | 2024-05-12 | Tchui | Rebels → trucks | civilians killed 2',
    ],
    [
      'Troops killed nine insurgents in Tsafe on Monday. One soldier paid the supreme price during the encounter.',
      'clash | 2024-05-13 | Tsafe | Troops → insurgents | insurgents killed 9, soldier killed 1',
    ],
    [
      'A drone targeted a car in Aitaroun on Monday, martyring a citizen and injuring another.',
      'airstrike | 2024-05-13 | Aitaroun |  → car | civilians killed 1, civilians wounded 1',
    ],
    [
      'Fano fighters entered the town of Bichena on Sunday, freeing 60 inmates and killing seven militiamen.',
      'clash | 2024-05-12 | Bichena | Fano fighters → militiamen | militiamen killed 7',
    ],
    [
      'The army said it had destroyed a laboratory and captured a commander of the guerrillas in Antioquia on Monday.',
      'arrests | 2024-05-13 | Antioquia | army → laboratory | guerrillas captured 1',
    ],
    [
      'At least 27 rebels, including their general secretary, Ali Rao alias Basava, were gunned down by security forces in Narayanpur on Monday.',
      'clash | 2024-05-13 | Narayanpur | security forces → rebels | rebels killed 27-',
    ],
    ['Another Palestinian, Mohammed Amer, 23, was shot dead in Sinjil on Friday.', 'attack | 2024-05-10 | Sinjil |  → Palestinian | Palestinian killed 1'],
    ['Settlers beat a shepherd to death near Sinjil on Friday.', 'attack | 2024-05-10 | Sinjil | Settlers → shepherd | civilians killed 1'],
    [
      'A village sarpanch was strangled to death by rebels in Tarrem on Monday.',
      'attack | 2024-05-13 | Tarrem | rebels → village sarpanch | village sarpanch killed 1',
    ],
    ['Police arrested eight wanted men in Kirkuk on Monday.', 'arrests | 2024-05-13 | Kirkuk | Police → wanted men | civilians captured 8'],
    [
      'Unidentified men lobbed a grenade into a store in Tipo-Tipo on Saturday, hurting the owner, her daughter and a customer.',
      'grenade | 2024-05-11 | Tipo-Tipo | Unidentified men → owner, daughter, customer | civilians wounded 3',
    ],
  ],
  readsNothing: ['Four climbers are missing after an avalanche near Skardu.', 'The driver and three passengers were hurt when the bus overturned near Gao.'],
  notYet: [],
}
