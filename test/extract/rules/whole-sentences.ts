import type { RuleTable } from './rule-table.ts'

/** Whole sentences as agencies write them, with everything in one. */
export const wholeSentences: RuleTable = {
  rule: 'whole sentences of news',
  reads: [
    [
      'A commander who murdered three aid workers last year was killed by troops in Bor on Monday.',
      'attack | 2024-05-13 | Bor | troops → commander | commander killed 1',
    ],
    [
      'Gunmen who attacked a bus in Wase on Sunday were arrested in Jos on Monday.',
      'attack | 2024-05-12 | Wase | Gunmen → bus | ',
      'arrests | 2024-05-13 | Jos |  → Gunmen | ',
    ],
    [
      'A bomb killed seven soldiers in Mir Ali. Troops killed four militants in Tank. Gunmen shot dead three policemen in Quetta.',
      'ied |  | Mir Ali |  → soldiers | soldiers killed 7',
      'clash |  | Tank | Troops → militants | militants killed 4',
      'clash |  | Quetta | Gunmen → policemen | policemen killed 3',
    ],
    [
      "Shelling by the Sudanese army killed nine people at a market in Nyala on Sunday, a doctors' union said.",
      'shelling | 2024-05-12 | Nyala | Sudanese army →  | ? killed 9',
    ],
    [
      'Nine soldiers were killed and five wounded in an ambush in northern Mali on Saturday, the army said.',
      'clash | 2024-05-11 | northern Mali |  → soldiers | soldiers killed 9, soldiers wounded 5',
    ],
    [
      '## Round-up\n\n* In **Mir Ali**, a *bomb* killed seven [soldiers](https://example.org/a) _on Sunday_.\n* Troops killed **four militants** in **Tank**.',
      'ied | 2024-05-12 | Mir Ali |  → soldiers | soldiers killed 7',
      'clash | 2024-05-12 | Tank | Troops → militants | militants killed 4',
    ],
    ['An ambush left 24 soldiers dead near Tongo Tongo.', 'clash |  | Tongo Tongo |  → soldiers | soldiers killed 24'],
    ["The death toll from Monday's missile strike on Dnipro rose to 45.", 'shelling | 2024-05-13 | Dnipro |  →  | ? killed 45'],
    [
      'Al-Shabaab fighters overran a military base in Galcad, Somali residents said on Friday.',
      'overtaken | 2024-05-10 | Galcad | Al-Shabaab fighters → military | ',
    ],
    [
      'Somali troops repulsed an al-Shabaab attack on the town of Masjid Ali Gadud, killing 12 militants.',
      'clash |  | Masjid Ali Gadud | al-Shabaab → Somali troops | al-Shabaab killed 12',
    ],
    [
      'The RSF shelled the Abu Shouk camp for displaced people in El Fasher, wounding dozens.',
      'shelling |  | Abu Shouk camp, El Fasher | RSF → Abu Shouk camp | ? wounded 24-',
    ],
    [
      'Two Israeli soldiers were killed in combat in the southern Gaza Strip, the military announced.',
      'clash |  | southern Gaza Strip |  → Israeli soldiers | Israeli soldiers killed 2',
    ],
    [
      'Russia launched 30 drones and six missiles at Odesa overnight, damaging port facilities.',
      'airstrike | 2024-05-14..2024-05-15 | Odesa | Russia → port facilities | ',
    ],
    ['Fighting broke out between the M23 and pro-government militias in Masisi on Tuesday.', 'clash | 2024-05-14 | Masisi | M23 → pro-government militias | '],
    [
      'At least seven people were killed in a bombing outside a mosque in Kandahar, for which Islamic State Khorasan claimed responsibility.',
      'ied |  | Kandahar | Islamic State Khorasan → mosque | ? killed 7-',
    ],
    [
      'Taliban forces arrested three suspected ISIS members in Nangarhar.',
      'arrests |  | Nangarhar | Taliban forces → suspected ISIS members | suspected ISIS members captured 3',
    ],
    ['Houthi forces fired two ballistic missiles at a tanker in the Red Sea, the US military said.', 'shelling |  | Red Sea | Houthi forces → tanker | '],
    ['US and British warplanes bombed Houthi positions in Hodeidah on Monday night.', 'airstrike | 2024-05-13 | Hodeidah | US, British warplanes → Houthi | '],
    [
      'Resistance fighters attacked a police station in Magway Region, killing six policemen and capturing four.',
      'clash |  | Magway Region | Resistance fighters → police station | policemen killed 6, policemen captured 4',
    ],
    [
      'Clashes between the Myanmar military and the Karen National Liberation Army near Myawaddy forced thousands to flee.',
      'clash |  | Myawaddy | Myanmar military → Karen National Liberation Army | ',
    ],
    [
      'Gunmen killed 15 worshippers during an attack on a Catholic church in the village of Essakane, in northern Burkina Faso.',
      'attack |  | Essakane | Gunmen → Catholic church | civilians killed 15',
    ],
    [
      'An Israeli drone strike killed a Hezbollah commander and his bodyguard in the town of Naqoura on Wednesday.',
      'airstrike | 2024-05-15 | Naqoura | Israeli → Hezbollah commander, bodyguard | Hezbollah commander killed 1, bodyguard killed 1',
    ],
    ['Three farmers were abducted by armed men near Jos.', 'abduction |  | Jos | armed men → farmers | civilians captured 3'],
    [
      "Turkish aircraft struck PKK targets in the Gara region of northern Iraq, killing five militants, Turkey's defence ministry said.",
      'airstrike |  | Gara region | Turkish aircraft → PKK | PKK killed 5',
    ],
    ['The Syrian army recaptured the villages of Qastun and Ziyara from rebels on 12 May.', 'regained | 2024-05-12 | Qastun, Ziyara | Syrian army → rebels | '],
    [
      'Wagner mercenaries and Malian soldiers executed at least 30 civilians in Moura.',
      'attack |  | Moura | Wagner mercenaries, Malian soldiers → civilians | civilians killed 30-',
    ],
    ['Militants blew up a bridge linking Kidal and Gao.', 'ied |  |  | Militants → bridge | '],
    [
      'A rocket attack on the Ain al-Asad airbase wounded two American soldiers.',
      'shelling |  | Ain al-Asad airbase |  → Ain al-Asad airbase | American soldiers wounded 2',
    ],
    [
      'Insurgents loyal to Islamic State beheaded three fishermen on Ibo island.',
      'attack |  | Ibo island | Insurgents loyal to Islamic State → fishermen | civilians killed 3',
    ],
    [
      "Twenty-one people were killed, including five children, when warplanes bombed Mekelle's market on Tuesday.",
      "airstrike | 2024-05-14 | Mekelle | warplanes → Mekelle's market | ? killed 21",
    ],
    [
      'CODECO militiamen killed 40 people in the Fataki health zone of Ituri province in the night from Saturday to Sunday.',
      'attack | 2024-05-11..2024-05-12 | Fataki | CODECO militiamen →  | ? killed 40',
    ],
    [
      'At least 11 civilians were killed when a drone operated by the Rapid Support Forces struck a fuel depot in the White Nile city of Kosti on Thursday, medics said.',
      'airstrike | 2024-05-09 | Kosti | Rapid Support Forces → fuel depot | civilians killed 11-',
    ],
    [
      "Russian missiles hit a residential block in Ukraine's eastern city of Kramatorsk overnight, killing five people and wounding 27, the regional governor said.",
      'shelling | 2024-05-14..2024-05-15 | Kramatorsk | Russian → residential block | ? killed 5, ? wounded 27',
    ],
    [
      'Suspected al-Shabab militants ambushed a convoy of Kenyan police officers near Mandera on Monday, leaving four officers dead and two others injured.',
      'clash | 2024-05-13 | Mandera | Suspected al-Shabab militants → Kenyan police officers | police killed 4, police wounded 2',
    ],
    [
      'M23 rebels seized the town of Sake, about 25 km west of Goma, after fierce fighting with the Congolese army and allied militias, residents said.',
      'overtaken |  | Sake | M23 rebels → Congolese army, allied militias | ',
    ],
    [
      "A roadside bomb killed three soldiers and injured six in Pakistan's Bajaur district on Saturday night, the military said in a statement.",
      'ied | 2024-05-11 | Bajaur district |  → soldiers | soldiers killed 3, soldiers wounded 6',
    ],
    [
      'Gunmen on motorcycles stormed three villages in the Tillaberi region of western Niger, killing 23 people, a local official told AFP on Tuesday.',
      'attack | 2024-05-14 | Tillaberi region | Gunmen → villages | ? killed 23',
    ],
    [
      "The Myanmar military bombed a school in Sagaing's Tabayin township on Monday, killing 22 children and two teachers, according to the shadow government.",
      'airstrike | 2024-05-13 | Tabayin township | Myanmar military → school | civilians killed 24',
    ],
    [
      'Twelve Houthi fighters were killed and nine others captured in clashes with government forces west of Marib on Sunday.',
      'clash | 2024-05-12 | Marib | government forces → Houthi fighters | Houthi fighters killed 12, Houthi fighters captured 9',
    ],
    [
      'Israeli warplanes carried out a series of raids on the outskirts of the southern Lebanese town of Khiam, the National News Agency reported.',
      'airstrike |  | Khiam | Israeli warplanes →  | ',
    ],
    [
      'Jihadists linked to al-Qaeda attacked an army base in Djibo, northern Burkina Faso, killing dozens of soldiers and taking several hostage.',
      'clash |  | Djibo | Jihadists linked to al-Qaeda → army base | soldiers killed 24-, soldiers captured 3-',
    ],
    [
      'A suicide bomber detonated his explosives vest at a mosque in Peshawar during Friday prayers, killing at least 60 worshippers.',
      'suicide-bomb | 2024-05-10 | Peshawar | suicide bomber → mosque | civilians killed 60-',
    ],
    [
      'Police in Nairobi opened fire on protesters, killing five people, a rights group said.',
      'excessive-force |  | Nairobi | Police → protesters | ? killed 5',
    ],
    [
      'Kurdish-led Syrian Democratic Forces shelled positions of the Turkish-backed Syrian National Army around Manbij, wounding six fighters.',
      'shelling |  | Manbij | Kurdish-led Syrian Democratic Forces → Turkish-backed Syrian National Army | fighters wounded 6',
    ],
    [
      'Three people died and dozens were wounded after a car bomb exploded outside a police station in central Kabul.',
      'ied |  | central Kabul |  → police station | ? killed 3, ? wounded 24-',
    ],
    [
      "Sudanese army troops retook the state broadcaster's headquarters in Omdurman from the paramilitary Rapid Support Forces on Tuesday.",
      'regained | 2024-05-14 | Omdurman | Sudanese army troops → paramilitary Rapid Support Forces | ',
    ],
    [
      'Two Palestinians, including a 15-year-old boy, were shot dead by Israeli forces during a raid on Jenin refugee camp in the occupied West Bank on Tuesday.',
      'attack | 2024-05-14 | Jenin refugee camp | Israeli forces → Palestinians | Palestinians killed 2',
    ],
    [
      "Unidentified gunmen kidnapped more than 280 students from a school in Kuriga, in Nigeria's Kaduna state.",
      'abduction |  | Kuriga | Unidentified gunmen → students | civilians captured 281-',
    ],
    [
      'ADF fighters hacked to death 19 villagers in Lubero territory, North Kivu, overnight, a civil society leader said.',
      'attack | 2024-05-14..2024-05-15 | Lubero territory | ADF fighters → villagers | civilians killed 19',
    ],
    [
      "A Ukrainian drone attack killed three people in Russia's Belgorod region, governor Vyacheslav Gladkov said on Monday.",
      'airstrike | 2024-05-13 | Belgorod region | Ukrainian →  | ? killed 3',
    ],
    [
      'An improvised explosive device hit a vehicle carrying peacekeepers near Tessalit, in northern Mali, killing one Chadian soldier and seriously wounding three.',
      'ied |  | Tessalit |  → peacekeepers | Chadian soldier killed 1, Chadian soldier wounded 3',
    ],
    [
      'Government forces backed by tribal fighters expelled al-Shabaab from the villages of Runirgod and Masagaway in Middle Shabelle.',
      'regained |  | Runirgod, Masagaway | Government forces, tribal fighters → al-Shabaab | ',
    ],
    [
      'Armed men killed a local council member in the town of Saida, in the countryside of Daraa.',
      'attack |  | Saida | Armed men → local council member | civilians killed 1',
    ],
    [
      "Six soldiers were killed and 10 wounded in an attack blamed on the Islamic State group in the Lake Chad region, Cameroon's defence ministry said.",
      'clash |  | Lake Chad region | Islamic State group → soldiers | soldiers killed 6, soldiers wounded 10',
    ],
    ['Ukrainian forces shot down 18 of 21 Russian drones overnight.', 'disrupted-weapons | 2024-05-14..2024-05-15 |  | Ukrainian forces → Russian drones | '],
  ],
  readsNothing: [
    'The army has denied shelling the hospital in Bentiu.',
    'The group has vowed to attack the capital.',
    'United lost the battle in midfield and were punished by a late strike.',
    'The minister came under attack in parliament over the cost of the drones.',
    'Analysts say an assault on Rafah would kill thousands.',
    'If the rebels attack Goma, the peacekeepers will respond.',
    'The war has killed more than 15,000 people since April 2023.',
    'A curfew was imposed after the attack.',
    'Residents fear the army will launch a new offensive on the city.',
    'El Fasher has been under siege for more than a year.',
    'The visitors attacked from the first minute and fired 14 shots on target.',
    'Oil prices were hit by a strike at the port.',
    'The battle for market share between the two retailers has intensified.',
    'Soldiers regularly clash with smugglers along the border.',
    'The army is preparing to launch an offensive on the capital.',
    'Officials called for an end to attacks on aid convoys.',
    'The rebels threatened to bomb the airport unless talks resume.',
    'Since 2011 the conflict has claimed the lives of more than 400,000 people.',
  ],
  notYet: [
    ['A landmine explosion killed a shepherd and his two sons in Al Hudaydah.', 'ied |  | Al Hudaydah |  →  | ? killed 3'],
    ['Protesters clashed with police in Dhaka, leaving 10 people injured.', 'violent-demonstration |  | Dhaka | Protesters → police | ? wounded 10'],
    ['Four hostages were rescued in a raid on Nuseirat.', 'clash |  | Nuseirat |  →  | '],
    ['Snipers on rooftops picked off four policemen in Bamenda.', 'clash |  | Bamenda | Snipers → policemen | policemen killed 4'],
  ],
}
