import type { RuleTable } from './rule-table.ts'

/** Taken, arrested and freed. */
export const captives: RuleTable = {
  rule: 'taken, arrested and freed',
  reads: [
    [
      'One of the attackers was killed and another, known as Abu Omar, was captured in Zuri on Monday.',
      'clash | 2024-05-13 | Zuri |  → attackers | attackers killed 1',
    ],
    ['Gunmen kidnapped 30 students from a college in Afaka.', 'abduction |  | Afaka | Gunmen → students | civilians captured 30'],
    ['Bandits abducted 17 passengers on the Kaduna-Abuja highway.', 'abduction |  | Kaduna-Abuja highway | Bandits → passengers | civilians captured 17'],
    ['Police arrested four ISIS suspects in Istanbul.', 'arrests |  | Istanbul | Police → ISIS suspects | ISIS suspects captured 4'],
    ['The Houthis detained six UN employees in Sanaa.', 'arrests |  | Sanaa | Houthis → UN employees | civilians captured 6'],
    ['Armed men seized a Red Cross driver in Gao.', 'abduction |  | Gao | Armed men → Red Cross driver | civilians captured 1'],
    [
      'Israeli forces arrested 25 Palestinians in raids across the West Bank.',
      'arrests |  | West Bank | Israeli forces → Palestinians | Palestinians captured 25',
    ],
    ['Two Turkish workers were abducted in Karbala.', 'abduction |  | Karbala |  → Turkish workers | civilians captured 2'],
    ['A bishop was kidnapped in Jérémie on Friday.', 'abduction | 2024-05-10 | Jérémie |  → bishop | civilians captured 1'],
    ['Taliban intelligence detained a former governor in Kandahar.', 'arrests |  | Kandahar | Taliban → former governor | civilians captured 1'],
    ['Gang members kidnapped a judge and his wife in Port-au-Prince.', 'abduction |  | Port-au-Prince | Gang members → judge, wife | civilians captured 2'],
    ['Al-Shabaab abducted three aid workers near Bardere.', 'abduction |  | Bardere | Al-Shabaab → aid workers | civilians captured 3'],
    ['Sudanese soldiers captured 20 RSF fighters in Omdurman.', 'clash |  | Omdurman | Sudanese soldiers → RSF fighters | RSF fighters captured 20'],
    ['Four fishermen have been missing since an attack near Bosaso.', 'attack |  | Bosaso |  → fishermen | civilians missing 4'],
    [
      'Pirates boarded a trawler off Eyl on Sunday and seized its cook and four crewmen.',
      'abduction | 2024-05-12 | Eyl | Pirates → cook, crewmen | civilians captured 5',
    ],
    ['Gunmen took 17 passengers off a bus near Dessie on Monday.', 'abduction | 2024-05-13 | Dessie | Gunmen → passengers | civilians captured 17'],
    ['Rebels led away nine men from Kyauk on Monday.', 'abduction | 2024-05-13 | Kyauk | Rebels → men | civilians captured 9'],
    ['Gunmen drove off with four young men in Um Haraz.', 'abduction |  | Um Haraz | Gunmen → young men | civilians captured 4'],
    ['Soldiers captured a local rebel commander in Tillaberi.', 'arrests |  | Tillaberi | Soldiers → local rebel commander | local rebel commander captured 1'],
    ['Police arrested Abu Salim, a commander of Boko Haram, in Kaduna.', 'arrests |  | Kaduna | Police → Boko Haram | Boko Haram captured 1'],
    ['Soldiers captured Omar “Lightning” Diallo, an alleged leader of a cell, in Gao.', 'arrests |  | Gao | Soldiers → leader | leader captured 1'],
    ['Rebels captured Kani Balav, the last village on the road.', 'overtaken |  | Kani Balav | Rebels →  | '],
    ['Rebels captured Tal Kani, a local commander said.', 'overtaken |  | Tal Kani | Rebels →  | '],
    ['Rebels captured Mile 4 on Monday.', 'overtaken | 2024-05-13 | Mile 4 | Rebels →  | '],
    ['Soldiers rounded up dozens of people in Kumbo.', 'arrests |  | Kumbo | Soldiers → people | ? captured 24-'],
    [
      'Police captured Jose "El Chino" Lopez, an alleged leader of the gang, in a raid in Matamoros on Sunday.',
      'arrests | 2024-05-12 | Matamoros | Police → gang | gang captured 1',
    ],
    ['Police arrested two men in Gao on Friday wanted over an April 2 bombing in Kidal.', 'arrests | 2024-05-10 | Gao | Police → men | civilians captured 2'],
    [
      'Soldiers detained four suspects in Yala on Friday in connection with a grenade attack outside a hotel in Pattani.',
      'arrests | 2024-05-10 | Yala | Soldiers → suspects | suspects captured 4',
    ],
    [
      'Rebels overran a base at Rutshuru on Monday and killed seven soldiers. M23 said in a statement on Tuesday that it had captured nine soldiers in Rutshuru.',
      'overtaken | 2024-05-13 | Rutshuru | Rebels → soldiers | soldiers killed 7, soldiers captured 9',
    ],
    [
      'RSF fighters attacked two posts in Bara late on Sunday, killing four officers. On Monday three soldiers were captured in Nyala.',
      'attack | 2024-05-12 | Bara | RSF fighters → posts | officers killed 4',
      'clash | 2024-05-13 | Nyala |  → soldiers | soldiers captured 3',
    ],
  ],
  readsNothing: [
    'A bus plunged into a ravine near Kabul, killing 17 people.',
    'Militia ambulances took 12 people to a hospital in Goma.',
    'Soldiers seized homemade bombs and two pistols in Tillaberi.',
    'The ELN released three hostages in Chocó.',
    'Kidnappers freed 12 villagers in Zamfara after a ransom was paid.',
    'Troops rescued 15 hostages in Sambisa.',
  ],
  notYet: [
    ['Rebels took eight soldiers prisoner near Kibumba.', 'abduction |  | Kibumba | Rebels → soldiers | soldiers captured 8'],
    [
      'Pirates hijacked a bulk carrier off Somalia and took 17 crew members hostage.',
      'abduction |  | Somalia | Pirates → crew members | crew members captured 17',
    ],
  ],
}
