import type { RuleTable } from './rule-table.ts'

/** Who, with a name and without. */
export const parties: RuleTable = {
  rule: 'who, with a name and without',
  reads: [
    ["The enemy's aviation carried out two air strikes near Lyman.", "airstrike |  | Lyman | enemy's aviation →  | "],
    ['Two nurses were kidnapped in Bouar by unknown men.', 'abduction |  | Bouar | unknown men → nurses | civilians captured 2'],
    ['Turkish jets bombarded PKK targets near Matin.', 'airstrike |  | Matin | Turkish jets → PKK | '],
    ["Kyiv's forces hit a command post near Tokmak on Sunday.", "airstrike | 2024-05-12 | Tokmak | Kyiv's forces → command post | "],
    ['Damascus said Israel had struck a research centre near Masyaf on Sunday.', 'airstrike | 2024-05-12 | Masyaf | Israel → research centre | '],
    ['Security forces defused a car bomb near a mosque in Kirkuk.', 'disrupted-weapons |  | Kirkuk | Security forces → mosque | '],
    ['Gunmen suspected to be members of the Arakan Army abducted 17 students near Ann.', 'abduction |  | Ann | Arakan Army → students | civilians captured 17'],
    ['Fighters loyal to the Islamic State attacked a market in Ansongo.', 'attack |  | Ansongo | Fighters loyal to the Islamic State → market | '],
    ["Russia's defence ministry said its forces had taken control of the settlement of Robotyne.", 'overtaken |  | Robotyne | Russia →  | '],
    ['A rocket attack launched from Lebanon wounded three people in Majdal Krum.', 'shelling |  | Majdal Krum |  →  | ? wounded 3'],
    [
      'Armed herders stormed the farming community of Agatu, hacking 17 villagers to death.',
      'attack |  | Agatu | Armed herders → civilians | civilians killed 17',
    ],
    ['Soldiers came under heavy fire near Ansongo on Saturday.', 'clash | 2024-05-11 | Ansongo |  → Soldiers | '],
    ['Unidentified gunmen killed two policemen in Latakia.', 'clash |  | Latakia | Unidentified gunmen → policemen | policemen killed 2'],
    ['Masked men abducted a doctor in Tobruk.', 'abduction |  | Tobruk | Masked men → doctor | civilians captured 1'],
    [
      'Pro-government militias attacked Wad al-Noora on Monday, killing 100 people.',
      'attack | 2024-05-13 | Wad al-Noora | Pro-government militias →  | ? killed 100',
    ],
    [
      'Suspected Allied Democratic Forces rebels killed nine people in Mamove.',
      'attack |  | Mamove | Suspected Allied Democratic Forces rebels →  | ? killed 9',
    ],
    [
      'Fighters from the National Liberation Army attacked a pipeline in Norte de Santander.',
      'attack |  | Norte de Santander | National Liberation Army → pipeline | ',
    ],
    ['Members of the Maute group attacked a town hall in Butig.', 'attack |  | Butig | Maute group → town hall | '],
    ["Turkey's military killed four PKK militants in Sinjar.", "clash |  | Sinjar | Turkey's military → PKK militants | PKK militants killed 4"],
    ['Iran-backed militias fired a drone at a US base in Erbil.', 'airstrike |  | Erbil | Iran-backed militias → US | '],
    ['Iraqi border guards clashed with smugglers near al-Qaim.', 'clash |  | al-Qaim | Iraqi border guards → smugglers | '],
    ['Eritrean troops shelled Badme on Monday.', 'shelling | 2024-05-13 | Badme | Eritrean troops →  | '],
    ["The Tigray People's Liberation Front attacked Kobo on Sunday.", "clash | 2024-05-12 | Kobo | Tigray People's Liberation Front →  | "],
    ['Peshmerga forces killed two ISIS members in Makhmour.', 'clash |  | Makhmour | Peshmerga forces → ISIS members | ISIS members killed 2'],
    ['A Syrian officer was assassinated in Tafas.', 'attack |  | Tafas |  → Syrian officer | Syrian officer killed 1'],
    ['Armed settlers attacked a shepherd near Yatta.', 'attack |  | Yatta | Armed settlers → shepherd | '],
    ['Local vigilantes killed five bandits in Gusau.', 'clash |  | Gusau | Local vigilantes → bandits | bandits killed 5'],
    [
      'South Sudanese government forces clashed with opposition fighters in Nasir.',
      'clash |  | Nasir | South Sudanese government forces → opposition fighters | ',
    ],
    ['Tuareg rebels attacked a military camp in Léré, killing 11 soldiers.', 'clash |  | Léré | Tuareg rebels → military | soldiers killed 11'],
    [
      'Saudi-led coalition warplanes bombed a prison in Saada, killing 70 detainees.',
      'airstrike |  | Saada | Saudi-led coalition warplanes → prison | detainees killed 70',
    ],
    ['An Israeli settler shot dead a Palestinian farmer in Qusra.', 'attack |  | Qusra | Israeli settler → Palestinian farmer | civilians killed 1'],
    [
      'Malian soldiers and Russian mercenaries killed 20 villagers in Ouro Fero.',
      'attack |  | Ouro Fero | Malian soldiers, Russian mercenaries → civilians | civilians killed 20',
    ],
    ['Congolese police killed three protesters in Goma.', 'excessive-force |  | Goma | Congolese police → protesters | civilians killed 3'],
    ['Chechen forces attacked a village in Sumy region.', 'clash |  | Sumy region | Chechen forces →  | '],
    ['Janjaweed militiamen killed four farmers in Misterei.', 'attack |  | Misterei | Janjaweed militiamen → farmers | civilians killed 4'],
    ['Gangs attacked the prison in Port-au-Prince.', 'attack |  | Port-au-Prince | Gangs → prison | '],
    ['Libyan coastguards opened fire on a migrant boat off Zawiya.', 'attack |  | Zawiya | Libyan coastguards → migrant boat | '],
    ['Two loyalist fighters were killed by separatists in Abyan.', 'clash |  | Abyan | separatists → loyalist fighters | loyalist fighters killed 2'],
    [
      'Fighters aligned with the Islamic State group raided Kukawa on Monday.',
      'clash | 2024-05-13 | Kukawa | Fighters aligned with the Islamic State group →  | ',
    ],
    ['Gunmen boarded a ferry off Basilan on Friday and kidnapped its captain.', 'abduction | 2024-05-10 | Basilan | Gunmen → captain | captain captured 1'],
    ['Authorities in Lashio detained 12 students on Monday.', 'arrests | 2024-05-13 | Lashio | Authorities → students | civilians captured 12'],
  ],
  readsNothing: [],
  notYet: [
    ['A militia known as the Mai-Mai killed six soldiers in Fizi.', 'clash |  | Fizi | Mai-Mai → soldiers | soldiers killed 6'],
    ['The Amhara militia Fano attacked federal troops near Gondar.', 'clash |  | Gondar | Fano → federal troops | '],
  ],
}
