import type { RuleTable } from './rule-table.ts'

/** A second deed in one sentence, places taken and taken back, who is meant, and what is told of a place or of the hurt. */
export const deeds: RuleTable = {
  rule: 'second deeds, who is meant, and what only describes',
  reads: [
    ['A group of Maoists set fire to four lorries engaged in road works near Dantewada on Monday.', 'looting | 2024-05-13 | Dantewada | Maoists → lorries | '],
    [
      'Nine people were killed and their village set alight by Boko Haram fighters near Diffa on Monday.',
      'attack | 2024-05-13 | Diffa | Boko Haram fighters →  | ? killed 9',
    ],
    ['A youth of 19, a student, was killed in a raid in Esmeraldas on Monday.', 'attack | 2024-05-13 | Esmeraldas |  → student | civilians killed 1'],
    [
      'The army said it had pursued the attackers into a forest near Oicha on Monday and killed four of them.',
      'attack | 2024-05-13 | Oicha | army →  | ? killed 4',
    ],
    [
      'The army said it had killed a finance chief of the Gulf Clan in a raid in Turbo on Monday. Two of his bodyguards were captured.',
      'attack | 2024-05-13 | Turbo | army → finance chief, bodyguards | finance chief killed 1, bodyguards captured 2',
    ],
    ['A weaver, 54, was shot dead at home in Bajaur on Monday.', 'attack | 2024-05-13 | Bajaur |  → weaver | '],
    ['Police found the bodies of two men with bullet wounds in Tecate on Monday.', 'attack | 2024-05-13 | Tecate |  → men | civilians killed 2'],
    ['The Houthis fired a ballistic missile at Eilat on Monday. Israeli air defences intercepted it.', 'shelling | 2024-05-13 | Eilat | Houthis →  | '],
    [
      'Government troops took Hays, a market town on the coast road, from the Houthis on Monday.',
      'regained | 2024-05-13 | Hays | Government troops → Houthis | ',
    ],
    [
      'A suicide bomber detonated her explosives at a checkpoint in Banki, killing only herself.',
      'suicide-bomb |  | Banki | suicide bomber → checkpoint | suicide bomber killed 1',
    ],
    [
      'Two farmers were killed and their companion was wounded when gunmen ambushed them near Upi.',
      'attack |  | Upi | gunmen → farmers | civilians killed 2, civilians wounded 1',
    ],
    [
      'Four soldiers were killed and a passer-by was injured when a bomb hit a lorry in Buea.',
      'ied |  | Buea |  → lorry | soldiers killed 4, civilians wounded 1',
    ],
    [
      'A motorist rammed his car into a bus stop near Afula, injuring two soldiers, before being shot dead by a guard.',
      'attack |  | Afula |  → bus stop | soldiers wounded 2, civilians killed 1',
    ],
    [
      'Al-Qassam fighters shot at troops in Jabalia, killing two soldiers and wounding an officer.',
      'clash |  | Jabalia | Al-Qassam fighters → troops | soldiers killed 2, officer wounded 1',
    ],
    ['Separatists attacked a gendarmerie post in Ekondo.', 'clash |  | Ekondo | Separatists → gendarmerie post | '],
    ['Clashes broke out between the SDF and factions of the Syrian National Army in Deir Hafer.', 'clash |  | Deir Hafer | SDF → Syrian National Army | '],
    ['Clashes between the army and an NSAG were reported in Kumbo.', 'clash |  | Kumbo | army → NSAG | '],
    ['Jarabulus: A bomb went off in the market.', 'ied |  | Jarabulus |  → market | '],
    ['Two lorries were set on fire on the Choluteca highway on Monday.', 'looting | 2024-05-13 | Choluteca highway |  → lorries | '],
    [
      'Armed men took a 34-year-old mechanic from his workshop in Olanchito on Monday.',
      'abduction | 2024-05-13 | Olanchito | Armed men → 34-year-old mechanic | civilians captured 1',
    ],
    ['Rebels took away more than 40 young men from Himbi on Monday.', 'abduction | 2024-05-13 | Himbi | Rebels → young men | civilians captured 41-'],
    ['Houthi fighters fired a salvo of rockets at a naval base near Mokha on Monday.', 'shelling | 2024-05-13 | Mokha | Houthi fighters → naval base | '],
    [
      'Villagers killed nine bandits in Dansadau on Monday as they fought off an assault.',
      'clash | 2024-05-13 | Dansadau | bandits → Villagers | bandits killed 9',
    ],
    [
      'Five soldiers were killed on Monday when explosives buried along a road went off in Vizcatan.',
      'ied | 2024-05-13 | Vizcatan |  → soldiers | soldiers killed 5',
    ],
    [
      'Rebels ambushed a convoy of lorries near Eringeti on Monday. Five people were killed and an unknown number were abducted.',
      'attack | 2024-05-13 | Eringeti | Rebels → convoy | ? killed 5',
    ],
    [
      'Two residents of Kosti, the hub of the south, said an army warplane bombed a fuel store in Kosti on Sunday.',
      'airstrike | 2024-05-12 | Kosti | army → fuel store | ',
    ],
    ['Three air strikes of the Saudi-led coalition hit a farm in Haradh on Monday.', 'airstrike | 2024-05-13 | Haradh | Saudi-led coalition → farm | '],
    ['A lorry detonated a landmine in Hays on Monday, wounding four.', 'ied | 2024-05-13 | Hays |  → lorry | ? wounded 4'],
    [
      'The air force struck one of the bases of the militants in Kosti on Monday, killing 20 of them.',
      'airstrike | 2024-05-13 | Kosti | air force → militants | militants killed 20',
    ],
    [
      'Bandits rounded up herders near Maru on Monday and slit the throats of five of them.',
      'attack | 2024-05-13 | Maru | Bandits → herders | civilians killed 5',
    ],
    [
      'The rebels had beaten back the militiamen in Heiban on Sunday, killing 11 and seizing four vehicles.',
      'clash | 2024-05-12 | Heiban | militiamen → rebels | militiamen killed 11',
    ],
    ['Police found the bodies of five men shot dead in Zuri on Monday.', 'attack | 2024-05-13 | Zuri |  → men | civilians killed 5'],
    [
      'Rescuers counted 23 dead civilians in Zuri on Monday after fighters entered the town.',
      'group-change | 2024-05-13 | Zuri | fighters → civilians | civilians killed 23',
    ],
    ['A drone set a refinery on fire in Zuri on Monday.', 'airstrike | 2024-05-13 | Zuri |  → refinery | '],
    ['Troops torched some houses in Tibu on Monday near the scene of the ambush.', 'looting | 2024-05-13 | Tibu | Troops → houses | '],
    ["Ukraine's General Staff said its forces had repelled nine assaults near Zuri on Monday.", 'clash | 2024-05-13 | Zuri |  → forces | '],
    [
      'Our forces at the checkpoint in Zuri on Monday repelled an attempt by armed elements to approach it, wounding two of them.',
      'clash | 2024-05-13 | Zuri | armed elements → Our forces | armed elements wounded 2',
    ],
    [
      "Rebels ambushed a convoy in the country's restive northeast on Monday, killing four soldiers.",
      'clash | 2024-05-13 | northeast | Rebels → convoy | soldiers killed 4',
    ],
    ['The raiders made off with three gun trucks in Gaya.', 'looting |  | Gaya | raiders → gun trucks | '],
    ['Raiders made off with cattle in Tibu on Monday.', 'looting | 2024-05-13 | Tibu | Raiders →  | '],
    ['Helicopters dropped barrel bombs on Tibu on Monday, killing four people.', 'airstrike | 2024-05-13 | Tibu | Helicopters →  | ? killed 4'],
    ['Authorities in Zuri arrested nine people on Monday.', 'arrests | 2024-05-13 | Zuri | Authorities → people | ? captured 9'],
    [
      'Fighters ambushed a patrol with rocket-propelled grenades near Tibu on Monday, killing five soldiers.',
      'clash | 2024-05-13 | Tibu | Fighters → patrol | soldiers killed 5',
    ],
    [
      'Shelling killed a man in Tibu on Monday and wounded three people in Zuri.',
      'shelling | 2024-05-13 | Tibu |  → man | civilians killed 1',
      'shelling | 2024-05-13 | Zuri |  →  | ? wounded 3',
    ],
    ['Officials said 47 PKK targets were destroyed in Amedi on Monday.', 'airstrike | 2024-05-13 | Amedi |  → PKK | '],
    [
      'Suspected al Shabaab militants killed two porters in Wajir on Monday.',
      'attack | 2024-05-13 | Wajir | Suspected al Shabaab militants → porters | civilians killed 2',
    ],
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
      'disrupted-weapons | 2024-05-09 | Kobani | SDF →  | ',
      'overtaken | 2024-05-11 | Tal Tamr | SDF →  | ',
    ],
    ['At least 56 people were killed in Um Kadadah, a town that the RSF had taken from the army on Thursday.', 'attack |  | Um Kadadah |  →  | ? killed 56-'],
    ['The mayor of Tecpan, Juan Perez, was found beheaded on Sunday.', 'attack | 2024-05-12 | Tecpan |  → mayor | civilians killed 1'],
    [
      'Jihadists killed 20 farmers in Kukawa on Monday. At least 14 others were wounded and taken to the hospital in Maiduguri.',
      'attack | 2024-05-13 | Kukawa | Jihadists → farmers | civilians killed 20, civilians wounded 14-',
    ],
    ['Around fifteen passengers were taken hostage near Ambo on Monday.', 'abduction | 2024-05-13 | Ambo |  → passengers | civilians captured 15'],
    ['An Israeli strike near the Hiram Hospital in Tyre killed 13 people.', 'airstrike |  | Hiram Hospital | Israeli →  | ? killed 13'],
    [
      'The army shelled Talodi on Monday, killing nine rebels. The army said it had shelled a hideout.',
      'shelling | 2024-05-13 | Talodi | army → hideout | rebels killed 9',
    ],
    ['Miscreants fired from the hills at Sansabi on Monday, wounding a farmer.', 'attack | 2024-05-13 | Sansabi | Miscreants → farmer | civilians wounded 1'],
    [
      'Near El Fasher, army troops repulsed an RSF assault on Abu Shouk camp, putting RSF losses at 60 dead. Two soldiers were wounded.',
      'clash |  | Abu Shouk camp | RSF → army troops | RSF killed 60, soldiers wounded 2',
    ],
    [
      'Six labourers were shot dead in Gagan on Sunday. Two gunmen had entered the hall and fired at those inside. Five others were wounded.',
      'attack | 2024-05-12 | Gagan | gunmen → labourers | civilians killed 6, civilians wounded 5',
    ],
    [
      'Seven soldiers and 80 militants were killed on Tuesday in an attack in northern Burkina Faso. The attack targeted a military post located in Arbala.',
      'clash | 2024-05-14 | Arbala | militants → military | soldiers killed 7, militants killed 80',
    ],
    ['- 11 May, Kiseguru: two women were abducted by men in uniform.', 'abduction | 2024-05-11 | Kiseguru | men → women | civilians captured 2'],
    ['The police report that the enemy shelled Toretsk on Monday.', 'shelling | 2024-05-13 | Toretsk | enemy →  | '],
    [
      'Soldiers came across an armed convoy near Badi on Monday and were fired upon. They returned fire, killing three gunmen.',
      'clash | 2024-05-13 | Badi | gunmen → Soldiers | gunmen killed 3',
    ],
    ['A car bomb went off at a barracks in Gao on Monday. The army killed 13 attackers.', 'ied | 2024-05-13 | Gao |  → barracks | attackers killed 13'],
    [
      'A suicide bomber drove a car into a military convoy in Miran on Monday, killing 16 soldiers.',
      'suicide-bomb | 2024-05-13 | Miran | suicide bomber → military | soldiers killed 16',
    ],
    [
      'In Balochistan, gunmen killed five passengers on Friday after pulling them off a coach in Kalat.',
      'attack | 2024-05-10 | Kalat | gunmen → passengers | civilians killed 5',
    ],
  ],
  readsNothing: ['A film about the senator was shot in Bogotá.', 'The painter died of gunshot wounds that he had suffered as a child.'],
  notYet: [],
}
