import type { RuleTable } from './rule-table.ts'

/** Who did what to whom. */
export const activeVerbs: RuleTable = {
  rule: 'who did what to whom',
  reads: [
    ['Gunmen stormed a village near Djibo on Sunday, killing 14 people.', 'attack | 2024-05-12 | Djibo | Gunmen →  | ? killed 14'],
    ['Jihadists killed seven soldiers in Boni.', 'clash |  | Boni | Jihadists → soldiers | soldiers killed 7'],
    ['Troops killed five insurgents in a raid on a hideout in Sambisa forest.', 'clash |  | Sambisa forest | Troops → insurgents | insurgents killed 5'],
    ['The army said it had killed 25 rebels in Masisi.', 'clash |  | Masisi | army → rebels | rebels killed 25'],
    [
      'Unidentified attackers hurled a grenade into a bar in Bujumbura, wounding 11 people.',
      'grenade |  | Bujumbura | Unidentified attackers → bar | ? wounded 11',
    ],
    ['Bandits opened fire on a passenger bus in Katsina, killing four travellers.', 'attack |  | Katsina | Bandits → passenger bus | civilians killed 4'],
    [
      'Israeli forces killed three Palestinians during a raid on Balata camp.',
      'attack |  | Balata camp | Israeli forces → Palestinians | Palestinians killed 3',
    ],
    [
      'Islamic State fighters ambushed an army patrol near Palmyra and killed eight soldiers.',
      'clash |  | Palmyra | Islamic State fighters → army patrol | soldiers killed 8',
    ],
    [
      'Security forces opened fire on demonstrators in Sulaymaniyah, wounding nine.',
      'excessive-force |  | Sulaymaniyah | Security forces → demonstrators | civilians wounded 9',
    ],
    ['Wagner fighters executed 11 herders near Nampala.', 'attack |  | Nampala | Wagner fighters → herders | civilians killed 11'],
    ['Boko Haram insurgents beheaded two farmers in Konduga.', 'attack |  | Konduga | Boko Haram insurgents → farmers | civilians killed 2'],
    ['Fano militiamen attacked a police station in Debre Tabor on Saturday.', 'clash | 2024-05-11 | Debre Tabor | Fano militiamen → police station | '],
    ['A gunman shot and killed a village head in Narathiwat.', 'attack |  | Narathiwat | gunman → village head | village head killed 1'],
    ['Rebels fired rockets at the airport in Goma on Friday, damaging a plane.', 'shelling | 2024-05-10 | Goma | Rebels → airport | '],
    ['Ukrainian drones struck a refinery in Ryazan overnight.', 'airstrike | 2024-05-14..2024-05-15 | Ryazan | Ukrainian drones → refinery | '],
    ['Houthi fighters shelled residential areas in Taiz, killing a woman.', 'shelling |  | Taiz | Houthi fighters → residential areas | civilians killed 1'],
    ['Clashes erupted between army troops and the RSF in Bahri on Wednesday.', 'clash | 2024-05-15 | Bahri | army troops → RSF | '],
    ['The Syrian army shelled Idlib with artillery on Tuesday.', 'shelling | 2024-05-14 | Idlib | Syrian army →  | '],
    ['Turkish drones targeted a car in Qamishli, killing two people.', 'airstrike |  | Qamishli | Turkish drones → car | ? killed 2'],
    ['Militants blew up a gas pipeline in Bannu.', 'ied |  | Bannu | Militants → gas pipeline | '],
    ['Armed men set fire to a clinic in Nzara.', 'looting |  | Nzara | Armed men → clinic | '],
    ['Assailants torched 40 houses in the village of Bamba.', 'looting |  | Bamba | Assailants → houses | '],
    ['Police fired live rounds at protesters in Kisumu, killing two.', 'excessive-force |  | Kisumu | Police → protesters | civilians killed 2'],
    [
      'Kurdish fighters attacked a Turkish base near Azaz, killing one soldier and injuring three.',
      'clash |  | Azaz | Kurdish fighters → Turkish | soldier killed 1, soldier wounded 3',
    ],
    ['Al Shabaab shelled the presidential palace in Mogadishu on Monday.', 'shelling | 2024-05-13 | Mogadishu | Al Shabaab → presidential palace | '],
    ['Helicopters strafed a column of pick-ups near Ouanda on Friday.', 'airstrike | 2024-05-10 | Ouanda | Helicopters → column of pick-ups | '],
    ['Gunmen dynamited a pylon near Tibú on Monday.', 'ied | 2024-05-13 | Tibú | Gunmen → pylon | '],
    ['The army beat off an assault on its base at Labbezanga.', 'clash |  | Labbezanga |  → army | '],
    ['Pakistani troops gunned down nine militants in Tank district.', 'clash |  | Tank district | Pakistani troops → militants | militants killed 9'],
    ['Russian forces dropped glide bombs on Vovchansk, killing two civilians.', 'airstrike |  | Vovchansk | Russian forces → civilians | civilians killed 2'],
    ['Cartel gunmen ambushed a police convoy in Michoacán, killing five officers.', 'clash |  | Michoacán | Cartel gunmen → police | police killed 5'],
    ['Ethiopian soldiers killed at least 45 civilians in Merawi.', 'attack |  | Merawi | Ethiopian soldiers → civilians | civilians killed 45-'],
    ['Gang members attacked a police academy in Port-au-Prince.', 'clash |  | Port-au-Prince | Gang members → police academy | '],
    [
      'Somali forces backed by US air strikes killed 30 al-Shabaab fighters near Masagaway.',
      'clash |  | Masagaway | Somali forces → al-Shabaab fighters | al-Shabaab fighters killed 30',
    ],
    [
      'A suicide bomber blew himself up at a checkpoint in Kunduz, killing two Taliban guards.',
      'suicide-bomb |  | Kunduz | suicide bomber → checkpoint | Taliban guards killed 2',
    ],
    ['M23 rebels shelled a camp for displaced people near Goma, killing 16.', 'shelling |  | Goma | M23 rebels → camp | ? killed 16'],
    [
      'The Sudanese air force bombed a market in Kabkabiya on Monday, killing 23.',
      'airstrike | 2024-05-13 | Kabkabiya | Sudanese air force → market | ? killed 23',
    ],
    ['Insurgents stormed the town of Mocimboa da Praia on Tuesday.', 'clash | 2024-05-14 | Mocimboa da Praia | Insurgents →  | '],
    ['Unknown gunmen killed a journalist in Galkayo.', 'attack |  | Galkayo | Unknown gunmen → journalist | civilians killed 1'],
    ['Soldiers repelled a rebel attack on Bambari.', 'clash |  | Bambari | rebel → Soldiers | '],
  ],
  readsNothing: [],
  notYet: [
    ['The Arakan Army attacked three junta outposts in Maungdaw on Monday.', 'clash | 2024-05-13 | Maungdaw | Arakan Army → junta | '],
    ['Settlers attacked the village of Duma, setting homes on fire.', 'attack |  | Duma | Settlers → homes | '],
  ],
}
