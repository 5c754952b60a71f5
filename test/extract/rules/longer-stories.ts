import type { RuleTable } from './rule-table.ts'

/** Sentences that tell more than one thing of an offensive: who held what, what for, who came, what else was attacked. */
export const longerStories: RuleTable = {
  rule: 'what an offensive is told with',
  reads: [
    [
      'Residents reported an M23 offensive since Sunday, which began with an attack in Rubaya, followed by attacks on Sake, controlled by the army, and other attacks in Minova.',
      'clash | 2024-05-12..2024-05-15 | Rubaya | M23 →  | ',
      'clash | 2024-05-12..2024-05-15 | Sake | M23 → army | ',
      'clash | 2024-05-12..2024-05-15 | Minova | M23 →  | ',
    ],
    ['RSF fighters attacked Bara, held by the army, on Monday.', 'clash | 2024-05-13 | Bara | RSF fighters → army | '],
    ['Militants carried out two attacks in Sake, held by the army, on Monday.', 'clash | 2024-05-13 | Sake | Militants → army | '],
    ['Rebels captured Sake, defended by the army, on Monday.', 'overtaken | 2024-05-13 | Sake | Rebels → army | '],
    [
      'The RSF launched attacks across Sudan on Monday; specifically, the group targeted the towns of Bara and Nahud.',
      'clash | 2024-05-13 | Bara, Nahud | RSF →  | ',
    ],
    [
      'Al-Shabaab fighters pushed into Bulo Marer on Monday, where they were met with stiff resistance from the Somali army and the Ugandan troops.',
      'clash | 2024-05-13 | Bulo Marer | Al-Shabaab fighters → Somali army, Ugandan troops | ',
    ],
    [
      'Gunmen shot dead a trader in Wase on Sunday. A bomb hit a bus in Tudun on Monday. Ansaru claimed responsibility.',
      'attack | 2024-05-12 | Wase | Gunmen → trader | civilians killed 1',
      'ied | 2024-05-13 | Tudun | Ansaru → bus | ',
    ],
    [
      'A bomb killed two traders in Wase on Sunday. Another bomb killed a nurse in Tudun on Monday. Ansaru claimed responsibility for both attacks.',
      'ied | 2024-05-12 | Wase | Ansaru → traders | civilians killed 2',
      'ied | 2024-05-13 | Tudun | Ansaru → nurse | civilians killed 1',
    ],
    [
      'Jihadists overran an army base in northern Benin and killed seven soldiers on Sunday, a security source said. Fighters of Ansarul Islam stormed the base in Porga late on Sunday.',
      'overtaken | 2024-05-12 | Porga | Ansarul Islam → army | soldiers killed 7',
    ],
    [
      'Al-Qaeda-linked militants overran an army base in Porga on Monday, killing nine soldiers. The attackers, from the group known as JNIM, arrived before dawn.',
      'overtaken | 2024-05-13 | Porga | JNIM → army | soldiers killed 9',
    ],
    [
      'Gunmen killed nine farmers near Bunia on Monday. The attackers belonged to the CODECO militia.',
      'attack | 2024-05-13 | Bunia | CODECO militia → farmers | civilians killed 9',
    ],
    [
      'A landmine killed two herders near Loikaw on Monday; the villagers blamed the army for planting it.',
      'ied | 2024-05-13 | Loikaw | army → herders | civilians killed 2',
    ],
    ["M23 fighters sliced through the army's lines at Kibati.", 'clash |  | Kibati | M23 fighters → army | '],
    ["The army repelled an attack on Goma by M23's 3rd Brigade.", 'clash |  | Goma | 3rd Brigade → army | '],
    ['A brigadier arrived with the 5th Brigade on Monday to defend the town of Kutum.', 'group-change | 2024-05-13 | Kutum | 5th Brigade →  | '],
    [
      'To counter the growing Boko Haram threat, the Nigerian army deployed tanks at Damasak Airport in order to use them in raids against the camps of the group.',
      'group-change |  | Damasak Airport | Nigerian army →  | ',
    ],
    [
      'While talks went on in the capital, the tensions in northern Darfur coincided with the deployment of additional forces of the RSF.',
      'group-change |  | northern Darfur | RSF →  | ',
    ],
    ['RSF fighters captured Bara despite air strikes by the Sudanese army.', 'overtaken |  | Bara | RSF fighters →  | '],
    [
      'M23 rebels captured Sake on Monday. The Congolese army recaptured Sake on Tuesday.',
      'overtaken | 2024-05-13 | Sake | M23 rebels →  | ',
      'regained | 2024-05-14 | Sake | Congolese army → M23 rebels | ',
    ],
    [
      'The Sudanese army retook a strategic town in North Kordofan state. Army units took control of Bara town.',
      'regained |  | Bara town | Sudanese army →  | ',
    ],
    [
      "The RSF's attacks targeted the Bara Station controlled by the army as well as in the south of Nahud.",
      'clash |  | Bara Station | RSF → army | ',
      'clash |  | Nahud | RSF → army | ',
    ],
    [
      'Clashes between the Malian army and rebels, mainly the Islamic State group, went on in Gao on Monday.',
      'clash | 2024-05-13 | Gao | Malian army → Islamic State group | ',
    ],
    [
      'Kidal was the scene of fierce clashes between Malian and French forces and jihadists on Monday.',
      'clash | 2024-05-13 | Kidal | Malian, French forces → jihadists | ',
    ],
    ['Nahud witnessed clashes between the RSF and the army on Monday.', 'clash | 2024-05-13 | Nahud | RSF → army | '],
    [
      "Six rebels were killed on Monday in attacks by the army in the provinces of Gao and Mopti. Separately the army's attacks left four rebels dead in Kidal.",
      'clash | 2024-05-13 | Gao, Mopti | army → rebels | rebels killed 6',
      'clash |  | Kidal | army → rebels | rebels killed 4',
    ],
    ['The RSF was able to capture Bara on Monday.', 'overtaken | 2024-05-13 | Bara | RSF →  | '],
    [
      'Boko Haram suffered a defeat in Damasak after they attacked positions of the army, resulting in 5 casualties for the army and 14 fighters killed from Boko Haram.',
      'clash |  | Damasak | Boko Haram → army | army casualties 5, Boko Haram killed 14',
    ],
    ['The army launched an operation against RSF cells in the area between the towns of Bara and Nahud.', 'clash |  | Bara, Nahud | army → RSF cells | '],
    ['While fighting in the forests of Kenya and Somalia, Al-Shabaab stormed the town of Lamu on Monday.', 'clash | 2024-05-13 | Lamu | Al-Shabaab →  | '],
    [
      'Taliban fighters killed at least nine officers in attacks on posts in the northern province of Faryab, officials said on Tuesday. The insurgents attacked two posts in Andkhoy late on Sunday. The ministry said that 12 Taliban fighters died in the fighting.',
      'clash | 2024-05-12 | Andkhoy | Taliban fighters → posts | officers killed 9-, Taliban fighters killed 12',
    ],
    [
      'State forces killed seven Al-Shabaab members in an overnight operation south of Bosaso, an official said on Wednesday. The commando units raided a hideout in Galgala late on Tuesday. Two soldiers were hurt in the fighting.',
      'clash | 2024-05-14 | Galgala | State forces → hideout | Al-Shabaab members killed 7, soldiers wounded 2',
    ],
    [
      'The M23 rebels seized the town of Rubaya on Monday, officials said. The rebels entered the town around midday after two days of clashes with the army.',
      'overtaken | 2024-05-13 | Rubaya | M23 rebels → army | ',
    ],
    [
      'The army recaptured Bara on Monday. In a statement, the army said its forces had entered Bara after two days of fighting.',
      'regained | 2024-05-13 | Bara | army →  | ',
    ],
    [
      'The RSF captured Bara on Monday. On Tuesday the RSF entered Nahud after clashes with the army.',
      'overtaken | 2024-05-13 | Bara | RSF →  | ',
      'clash | 2024-05-14 | Nahud | RSF → army | ',
    ],
    [
      'A drone hit a market in Kadugli on Monday. The strike came two days after the army said its troops had retaken Bara.',
      'airstrike | 2024-05-13 | Kadugli |  → market | ',
      'regained | 2024-05-11 | Bara | army →  | ',
    ],
    [
      'A drone hit a market in Kadugli on Monday. It came a day after rebels attacked a convoy near Dilling.',
      'airstrike | 2024-05-13 | Kadugli |  → market | ',
      'attack | 2024-05-12 | Dilling | rebels → convoy | ',
    ],
    [
      'Rebels stormed an army base at Lubero on Monday. Two car bombs hit the gates of the camp, killing nine soldiers.',
      'ied | 2024-05-13 | Lubero | Rebels → army base | soldiers killed 9',
    ],
    [
      'Gunmen killed eight people in the town of Salvatierra on Sunday. A drone dropped explosives on a patrol near Apatzingan, killing two soldiers. The bodies of six men were found in Culiacan.',
      'attack | 2024-05-12 | Salvatierra | Gunmen →  | ? killed 8',
      'airstrike | 2024-05-12 | Apatzingan |  → patrol | soldiers killed 2',
      'attack | 2024-05-12 | Culiacan |  → men | civilians killed 6',
    ],
    [
      'Fighting between two rival militias in Tripoli killed six people on Monday. The clashes erupted between the Nasr Brigade and fighters of Ghneiwa Force.',
      'clash | 2024-05-13 | Tripoli | Nasr Brigade → Ghneiwa Force | ? killed 6',
    ],
    [
      'The rebels beheaded six elders in the Hiiraan region on Monday. They were shot in public in the village of Buq.',
      'attack | 2024-05-13 | Buq | rebels → elders | civilians killed 6',
    ],
    [
      'A bomb hit a patrol in Yarang district on Monday, killing two rangers. The device, hidden in a gas cylinder, went off on a road near Khlong Mai.',
      'ied | 2024-05-13 | Yarang district |  → patrol | rangers killed 2',
    ],
    [
      'Three militants and a soldier died in a gunfight in Kulgam on Monday. The militants fired indiscriminately, wounding the captain and two soldiers.',
      'clash | 2024-05-13 | Kulgam | militants → soldier, captain, soldiers | militants killed 3, soldier killed 1, captain wounded 1, soldiers wounded 2',
    ],
    [
      "Turkish jets hit sites in northern Iraq on Tuesday, killing ten people, a day after an attack in Ankara left five dead. In Monday's attack, two assailants opened fire. The PKK claimed the attack.",
      'airstrike | 2024-05-14 | northern Iraq | Turkish jets → sites | ? killed 10',
      'attack | 2024-05-13 | Ankara | PKK →  | ? killed 5',
    ],
    [
      "Officials said 12 civilians died when bakeries were hit around Kobani. In Tuesday's attack in Ankara, two assailants set off explosives. The PKK claimed the attack.",
      'airstrike | 2024-05-14 | Kobani |  → civilians | civilians killed 12',
      'ied | 2024-05-14 | Ankara | PKK →  | ',
    ],
    [
      'The regime shelled Kyaukphyu township from a navy vessel on Sunday; a girl was killed in Kat Thapyay village.',
      'shelling | 2024-05-12 | Kat Thapyay village | regime → girl | civilians killed 1',
    ],
    [
      'Four officers were wounded when their vehicle ran over an explosive device in Lamu on Monday. Al-Shabaab militants are suspected to have planted it.',
      'ied | 2024-05-13 | Lamu | Al-Shabaab militants → officers | officers wounded 4',
    ],
    [
      'Troops on Sunday retook the town of Quissanga, two days after it was attacked by around a hundred insurgents.',
      'regained | 2024-05-12 | Quissanga | Troops →  | ',
      'clash | 2024-05-10 | Quissanga | insurgents →  | ',
    ],
    [
      'Bandits raided Kagir village on Sunday, killing six people. The raiders, believed to be from a neighbouring community, struck at dusk. Two reservists died responding to the attack.',
      'clash | 2024-05-12 | Kagir village | Bandits → reservists | ? killed 6, reservists killed 2',
    ],
    [
      'Turkish troops shot dead two gunmen in Afrin on Monday. The Syrian army said its forces killed two militants.',
      'clash | 2024-05-13 | Afrin | Turkish troops → gunmen | gunmen killed 2',
      'clash | 2024-05-13 | Afrin | Syrian army → militants | militants killed 2',
    ],
    [
      'Israeli troops shot dead two Palestinians during a raid on Nur Shams camp on Monday. The military said its forces killed two gunmen and arrested a suspect.',
      'attack | 2024-05-13 | Nur Shams camp | Israeli troops → Palestinians | Palestinians killed 2',
    ],
    [
      'The attack hit vehicles on a highway in Musakhail on Sunday, killing 23 people. Armed men had blocked the road, checked identity cards and shot them, an official said.',
      'attack | 2024-05-12 | Musakhail | Armed men → vehicles | ? killed 23',
    ],
    [
      'Shells hit a market in Bara on Sunday, killing two people. The army blamed the RSF.\n\nRockets fell on a school in Kosti on Monday.',
      'shelling | 2024-05-12 | Bara | RSF → market | ? killed 2',
      'shelling | 2024-05-13 | Kosti |  → school | ',
    ],
    [
      'Bandits abducted 40 people in Banga village on Sunday. The hoodlums, who came on motorcycles, stormed the community, killing five persons.',
      'attack | 2024-05-12 | Banga village | Bandits → people | ? captured 40, ? killed 5',
    ],
    [
      'Jets hit Hodeidah on Tuesday, as the coalition pressed on with a campaign that has killed at least 53 people since Saturday.',
      'airstrike | 2024-05-14 | Hodeidah | Jets →  | ',
    ],
    [
      'An infantry force stormed Houla on Monday. The army announced the arrest of four suspects in the rocket fire on Tuesday.',
      'clash | 2024-05-13 | Houla | infantry force →  | ',
      'arrests | 2024-05-14 | Houla |  → suspects | suspects captured 4',
    ],
    [
      'Troops killed eight militants in raids in Dir and Bajaur districts on Monday. A captain was killed in the Bajaur raid.',
      'clash | 2024-05-13 | Dir, Bajaur districts | Troops → militants | militants killed 8, captain killed 1',
    ],
    [
      'Hezbollah said its fighters had clashed with Israeli soldiers near the village of Labbouneh and detonated an explosive device against another force outside Maroun al-Ras on Monday.',
      'clash | 2024-05-13 | Labbouneh | Hezbollah → Israeli soldiers | ',
      'ied | 2024-05-13 | Maroun al-Ras | Hezbollah → force | ',
    ],
    [
      'Rebels attacked a checkpoint near Beni on Monday, leaving two people dead. The dead were a street vendor and a policeman.',
      'clash | 2024-05-13 | Beni | Rebels → checkpoint | civilians killed 1, policeman killed 1',
    ],
    [
      '10 May – Galim, West. Gunmen attacked a gendarmerie post, killing four gendarmes.',
      'clash | 2024-05-10 | Galim | Gunmen → gendarmerie post | gendarmes killed 4',
    ],
    [
      'Gunmen shot dead a tax collector in the Hodan district on Monday. Police arrested two suspects there.',
      'attack | 2024-05-13 | Hodan district | Gunmen → tax collector | civilians killed 1',
      'arrests | 2024-05-13 | Hodan district | Police → suspects | suspects captured 2',
    ],
    [
      'Gunmen attacked a police post near Kalat on Monday, killing two officers. A bomb then went off on a patrol heading to the post, wounding a lieutenant.',
      'clash | 2024-05-13 | Kalat | Gunmen → police | police killed 2',
      'ied | 2024-05-13 | Kalat |  → patrol | lieutenant wounded 1',
    ],
    ['The army took the village of Yasooman on Monday after al-Shabaab pulled out.', 'regained | 2024-05-13 | Yasooman | army → al-Shabaab | '],
    [
      'A bomb killed nine people in Mastung on Sunday. Gunmen shot dead a police officer in Orakzai on Monday. The president denounced the bombing.',
      'ied | 2024-05-12 | Mastung |  →  | ? killed 9',
      'clash | 2024-05-13 | Orakzai | Gunmen → police officer | police officer killed 1',
    ],
    [
      'A bomb killed a general in Moscow on Monday. A source said that the SBU was behind the killing.',
      'ied | 2024-05-13 | Moscow | SBU → general | general killed 1',
    ],
    ['Earlier this month, a bomb went off near a school in Mastung, killing nine people.', 'ied | 2024-05-01..2024-05-15 | Mastung |  → school | ? killed 9'],
    [
      'Gunmen raided Bassin on Sunday. Five people died, among them a customs officer, mayor Guy Jean said.',
      'attack | 2024-05-12 | Bassin | Gunmen →  | ? killed 5',
    ],
    ['Upper Nile: On 16 February, an air strike on Mathiang killed two women.', 'airstrike | 2024-02-16 | Mathiang |  → women | civilians killed 2'],
    [
      "A bomb exploded during a Mass in Marawi, killing four people. Islamic State claimed responsibility for Sunday's attack.",
      'ied | 2024-05-12 | Marawi | Islamic State →  | ? killed 4',
    ],
    [
      'A patrol came under fire on the Kenscoff road on Monday and an officer was hurt. It returned fire, killing two assailants.',
      'clash | 2024-05-13 | Kenscoff road | assailants → patrol | officer wounded 1, assailants killed 2',
    ],
  ],
  readsNothing: [
    'Residents said the rebels would stay as long as they occupy Goma.',
    'The army was not able to capture Bara on Monday.',
    'To capture Bara, the army needs more men.',
  ],
  notYet: [],
}
