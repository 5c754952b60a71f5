import type { RuleTable } from './rule-table.ts'

/** Places won and lost. */
export const control: RuleTable = {
  rule: 'places won and lost',
  reads: [
    ['The capture of Tel Rifaat from the SDF was announced on Monday.', 'overtaken | 2024-05-13 | Tel Rifaat |  → SDF | '],
    ['M23 rebels captured Rubaya on Tuesday.', 'overtaken | 2024-05-14 | Rubaya | M23 rebels →  | '],
    ['The army regained control of Kaya, residents said.', 'regained |  | Kaya | army →  | '],
    ['Arakan Army fighters took control of the town of Myebon.', 'overtaken |  | Myebon | Arakan Army fighters →  | '],
    ['Government forces retook Adan Yabaal from al-Shabaab on Monday.', 'regained | 2024-05-13 | Adan Yabaal | Government forces → al-Shabaab | '],
    ['Ukrainian troops liberated the village of Klishchiivka.', 'regained |  | Klishchiivka | Ukrainian troops →  | '],
    ['Russian forces captured the settlement of Ocheretyne in Donetsk region.', 'overtaken |  | Ocheretyne | Russian forces →  | '],
    ['Houthi forces seized al-Abdiyah district after clashes with tribesmen.', 'overtaken |  | al-Abdiyah district | Houthi forces → tribesmen | '],
    ['The Taliban seized Zaranj, the capital of Nimroz province.', 'overtaken |  | Zaranj | Taliban →  | '],
    ['Syrian troops recaptured Khan Sheikhoun from rebels.', 'regained |  | Khan Sheikhoun | Syrian troops → rebels | '],
    ['Insurgents occupied the port of Palma for several days.', 'overtaken |  | Palma | Insurgents →  | '],
    ['The town of Ouanda Djallé fell to rebels on Sunday.', 'overtaken | 2024-05-12 | Ouanda Djallé | rebels →  | '],
    ['Ethiopian federal forces recaptured Lalibela.', 'regained |  | Lalibela | Ethiopian federal forces →  | '],
    ['Al-Shabaab seized Galhareri after government troops withdrew.', 'overtaken |  | Galhareri | Al-Shabaab →  | '],
    ['Rebel fighters took the town of Kiwanja from the army.', 'overtaken |  | Kiwanja | Rebel fighters → army | '],
    ['The army lost control of Wad Madani to the RSF.', 'overtaken |  | Wad Madani | RSF → army | '],
    ['Islamic State fighters overran the Ghwayran district of Hasakah.', 'overtaken |  | Ghwayran district | Islamic State fighters →  | '],
    ['Kurdish forces expelled ISIS from Manbij.', 'regained |  | Manbij | Kurdish forces → ISIS | '],
    ['Troops dislodged bandits from a camp in Birnin Gwari, killing nine.', 'regained |  | Birnin Gwari | Troops → bandits | bandits killed 9'],
    ['SDF fighters captured two villages east of Deir ez-Zor.', 'overtaken |  | Deir ez-Zor | SDF fighters →  | '],
    ['The rebels imposed their control over two hills near Jisr.', 'overtaken |  | Jisr | rebels →  | '],
    ['Tuareg rebels took over a military camp in Bourem.', 'overtaken |  | Bourem | Tuareg rebels → military | '],
    ['The RSF seized the headquarters of the 16th Division in Nyala.', 'overtaken |  | Nyala | RSF → 16th Division | '],
    ['Djibo itself was recaptured by the army on Sunday.', 'regained | 2024-05-12 | Djibo | army →  | '],
  ],
  readsNothing: ['The generals seized power in Niamey in July.', 'Hall has captured two seats on the board of the club in Leeds.'],
  notYet: [
    [
      'The Karen National Liberation Army overran a junta base in Thin Gan Nyi Naung.',
      'overtaken |  | Thin Gan Nyi Naung | Karen National Liberation Army → junta | ',
    ],
  ],
}
