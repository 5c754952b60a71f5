import type { RuleTable } from './rule-table.ts'

/** Whom or what it was done to, whatever its noun. */
export const targets: RuleTable = {
  rule: 'whom or what it was done to',
  reads: [
    [
      'Three herders were killed and a fourth was wounded when raiders ambushed them along a cattle track near Pibor on Monday.',
      'attack | 2024-05-13 | Pibor | raiders → herders | civilians killed 3, civilians wounded 1',
    ],
    ['Late on Monday soldiers set fire to two lorries and a hay barn in Kawlin.', 'looting | 2024-05-13 | Kawlin | soldiers → lorries, hay barn | '],
    [
      'Clashes between the army and an armed group in Batibo on Monday killed two civilians.',
      'clash | 2024-05-13 | Batibo | army → armed group | civilians killed 2',
    ],
    ['A squad of Fano fighters fired at troops in Debark on Monday.', 'clash | 2024-05-13 | Debark | Fano fighters → troops | '],
    [
      'Government forces and allied clan fighters captured Adado from al-Shabaab on Monday.',
      'regained | 2024-05-13 | Adado | Government forces, allied clan fighters → al-Shabaab | ',
    ],
    ['Shelling damaged a school, two shops and a bakery in Nikopol.', 'shelling |  | Nikopol |  → school, shops, bakery | '],
    ['Shops, a mosque and a clinic were burned down by soldiers in Kawlin.', 'looting |  | Kawlin | soldiers → Shops, mosque, clinic | '],
    ['A shell hit the yard of a school in Orikhiv.', 'shelling |  | Orikhiv |  → school | '],
    ['A drone struck a vehicle of an aid convoy near Kosti.', 'airstrike |  | Kosti |  → aid convoy | '],
    [
      'Al-Shabaab fighters attacked Bulo Marer on Friday. Helicopters later bombed camps of the group outside the town.',
      'clash | 2024-05-10 | Bulo Marer | Al-Shabaab fighters →  | ',
      'airstrike | 2024-05-10 | Bulo Marer | Helicopters → Al-Shabaab fighters | ',
    ],
    ['Al-Shabaab said the group had attacked a base in Afgoye.', 'clash |  | Afgoye | group → base | '],
    ['Suspected rebels torched a pharmacy and three stalls in Butembo.', 'looting |  | Butembo | Suspected rebels → pharmacy, stalls | '],
    ['Settlers set fire to olive groves near Sinjil.', 'looting |  | Sinjil | Settlers → olive groves | '],
    ['A shell hit a wedding party in Old Fangak, killing six.', 'shelling |  | Old Fangak |  → wedding party | ? killed 6'],
    ['On Friday a water tower in Beryslav was hit by Russian artillery.', 'shelling | 2024-05-10 | Beryslav | Russian artillery → water tower | '],
    ['Gunmen opened fire on a bus carrying teachers in Mandera.', 'attack |  | Mandera | Gunmen → bus carrying teachers | '],
    ['A drone struck a grain lorry near Orikhiv.', 'airstrike |  | Orikhiv |  → grain lorry | '],
    ['The army pushed the RSF out of Sennar on Sunday.', 'regained | 2024-05-12 | Sennar | army → RSF | '],
    ['Troops repelled 12 rebel attacks near Kamango.', 'clash |  | Kamango | rebel → Troops | '],
    ['Police backed by soldiers clashed with gunmen in Solino.', 'clash |  | Solino | Police, soldiers → gunmen | '],
    ['Village volunteers and bandits exchanged fire at Phaisan.', 'clash |  | Phaisan | Village volunteers → bandits | '],
    ['Security forces gunned down nine Maoists in a fierce encounter in Sukma.', 'clash |  | Sukma | Security forces → Maoists | Maoists killed 9'],
    ["Benin's army suffered losses in an attack on one of its posts near Karimama.", "clash |  | Karimama |  → Benin's army | "],
    ['In North Darfur, a drone hit the Saudi Maternal Hospital.', 'airstrike |  | Saudi Maternal Hospital |  → Saudi Maternal Hospital | '],
    ['Our forces hit an ammunition depot near Tokmak.', 'airstrike |  | Tokmak | Our forces → ammunition depot | '],
    ['A French frigate destroyed two drones over the Red Sea on Monday.', 'disrupted-weapons | 2024-05-13 | Red Sea | French frigate →  | '],
    ['A UN helicopter came under fire on Friday in Nasir, as it was evacuating wounded soldiers.', 'clash | 2024-05-10 | Nasir |  → UN helicopter | '],
    ['Soldiers repelled an attack by armed civilians in Costa Rica.', 'clash |  | Costa Rica | armed civilians → Soldiers | '],
    ['Troops raided nearby Kyauk Pyu on Tuesday.', 'clash | 2024-05-14 | Kyauk Pyu | Troops →  | '],
    [
      'An air strike on a camp used by Islamic State fighters near Rutba killed six on Monday.',
      'airstrike | 2024-05-13 | Rutba |  → Islamic State fighters | Islamic State fighters killed 6',
    ],
    ["The army's helicopters bombed RSF positions near Bara on Sunday.", "airstrike | 2024-05-12 | Bara | army's helicopters → RSF | "],
    ['Helicopters strafed a market in Bara on Sunday, killing three people.', 'airstrike | 2024-05-12 | Bara | Helicopters → market | ? killed 3'],
    [
      'The air force flew three sorties against the supply lines of the Houthis near Harib on Monday, destroying a truck.',
      'airstrike | 2024-05-13 | Harib | air force → Houthis | ',
    ],
    ['Police raided a house in Arish on Monday, killing two militants.', 'clash | 2024-05-13 | Arish | Police → militants | militants killed 2'],
    ['Al-Shabaab overran a post of the regional forces near Dhobley on Sunday.', 'overtaken | 2024-05-12 | Dhobley | Al-Shabaab → regional forces | '],
    ['Rebels ambushed a convoy of 40 government troops near Kaya on Monday.', 'clash | 2024-05-13 | Kaya | Rebels → government troops | '],
    ['The navy shelled Myebon on Saturday, setting 20 homes on fire.', 'shelling | 2024-05-11 | Myebon | navy → homes | '],
    [
      'Clashes broke out in Hajin between the SDF and tribesmen against ISIS fighters on Monday.',
      'clash | 2024-05-13 | Hajin | SDF, tribesmen → ISIS fighters | ',
    ],
    [
      'Iraqi jets bombed a hideout near Makhmur on Monday, destroying two tunnels and killing four militants.',
      'airstrike | 2024-05-13 | Makhmur | Iraqi jets → militants | militants killed 4',
    ],
  ],
  readsNothing: ['Shares struck a new low in Hong Kong on Monday.', 'The ruling struck a blow to the campaign in Nairobi.'],
  notYet: [],
}
