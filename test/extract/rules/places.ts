import type { RuleTable } from './rule-table.ts'

/** Where. */
export const places: RuleTable = {
  rule: 'where',
  reads: [
    ['In North Kivu, gunmen killed six people in Kibirizi.', 'attack |  | Kibirizi | gunmen →  | ? killed 6'],
    ['Fifteen inmates were killed in the Litoral penitentiary in Guayaquil.', 'attack |  | Litoral penitentiary |  → inmates | inmates killed 15'],
    ['Militants killed six people in a village near Djibo.', 'attack |  | Djibo | Militants →  | ? killed 6'],
    ['A blast killed three people in the town of Parachinar, close to the Afghan border.', 'ied |  | Parachinar |  →  | ? killed 3'],
    ['Soldiers clashed with rebels in the outskirts of Bukavu.', 'clash |  | Bukavu | Soldiers → rebels | '],
    ['Shelling killed a man in the village of Bilozerka, in the Kherson region.', 'shelling |  | Bilozerka |  → civilians | civilians killed 1'],
    ["Two people were killed in Yemen's Hajjah province.", 'attack |  | Hajjah province |  →  | ? killed 2'],
    ['Gunmen killed four herders between Dori and Gorom-Gorom.', 'attack |  | Dori, Gorom-Gorom | Gunmen → herders | civilians killed 4'],
    ['A bomb killed two people in the Hodan district of Mogadishu.', 'ied |  | Hodan district |  →  | ? killed 2'],
    ['Rebels attacked the village of Bwalanda, about 60 km north of Goma.', 'clash |  | Bwalanda | Rebels →  | '],
    ['An air strike hit the eastern Libyan city of Derna on Monday.', 'airstrike | 2024-05-13 | Derna |  →  | '],
    ['Fighting was reported in the Kafia Kingi enclave.', 'clash |  | Kafia Kingi enclave |  →  | '],
    ['Three people were killed in Al-Bab, in the countryside of Aleppo.', 'attack |  | Al-Bab |  →  | ? killed 3'],
    ['A drone hit a truck on the M4 highway near Tell Tamer, killing the driver.', 'airstrike |  | M4 highway |  → truck | civilians killed 1'],
    ['Clashes broke out in Hpakant township in Kachin State on Monday.', 'clash | 2024-05-13 | Hpakant township |  →  | '],
    ["Jihadists attacked Bourasso, in Burkina Faso's northwest.", 'clash |  | Bourasso | Jihadists →  | '],
    ['Four people were killed in a suburb of Khartoum.', 'attack |  | Khartoum |  →  | ? killed 4'],
    ['Shelling was reported along the Adre border crossing.', 'shelling |  | Adre border crossing |  →  | '],
    ['The army bombed Kyaikto, Bilin and Thaton on Monday.', 'airstrike | 2024-05-13 | Kyaikto, Bilin, Thaton | army →  | '],
    ['Rockets hit Kiryat Shmona and Metula in northern Israel.', 'shelling |  | Kiryat Shmona, Metula |  →  | '],
    [
      'Gunmen attacked a gold mine in Djugu territory, in the northeastern Democratic Republic of Congo, killing 10.',
      'attack |  | Djugu territory | Gunmen → gold mine | ? killed 10',
    ],
    ['A landmine killed two children in the Al-Qanawis district north of Hodeidah.', 'ied |  | Al-Qanawis district |  → civilians | civilians killed 2'],
    ['Three police were killed in the Pattani province of southern Thailand.', 'clash |  | Pattani province |  → police | police killed 3'],
    ['An air strike killed 11 people in Kassab market, north of Kutum.', 'airstrike |  | Kassab market |  →  | ? killed 11'],
    ['Troops entered Baraawe, a port city in Lower Shabelle, on Monday.', 'group-change | 2024-05-13 | Baraawe, Lower Shabelle | Troops →  | '],
    ['A bomb exploded in front of a bank in Medellín, injuring two.', 'ied |  | Medellín |  → bank | ? wounded 2'],
    ['Rebels ambushed soldiers on the road from Béni to Kasindi, killing three.', 'clash |  | Béni, Kasindi | Rebels → soldiers | soldiers killed 3'],
    [
      'The shooting took place in the Tariq al-Jadidah quarter of Beirut, where one man was killed.',
      'attack |  | Tariq al-Jadidah quarter |  → civilians | civilians killed 1',
    ],
  ],
  readsNothing: [],
  notYet: [
    ['Militants attacked an army camp in Tessit, in the tri-border area of Mali, Niger and Burkina Faso.', 'clash |  | Tessit | Militants → army camp | '],
    ['Explosions were heard in the Ukrainian capital Kyiv early on Monday.', 'ied | 2024-05-13 | Kyiv |  →  | '],
  ],
}
