import type { RuleTable } from './rule-table.ts'

/** Who says so, and who claims it. */
export const speech: RuleTable = {
  rule: 'who says so, and who claims it',
  reads: [
    [
      'Two policemen were shot dead in Quetta. The Baloch Liberation Army claimed the shooting.',
      'clash |  | Quetta | Baloch Liberation Army → policemen | policemen killed 2',
    ],
    ['Police blamed rebel subcommander Abdul Raman for the blast in Isabela that killed two people.', 'ied |  | Isabela | rebel subcommander →  | ? killed 2'],
    ['Residents blamed Fulani herders for the raid on Bokkos in which nine people died.', 'attack |  | Bokkos | Fulani herders →  | ? killed 9'],
    ['A shell killed two women in Dael; the army accused the rebels of responsibility.', 'shelling |  | Dael | rebels → women | civilians killed 2'],
    ['Pierre Kabila, a local army spokesman, said rebels killed six villagers in Oicha.', 'attack |  | Oicha | rebels → villagers | civilians killed 6'],
    ['The army spokesman, Ali Hassan, said rebels killed six villagers in Oicha.', 'attack |  | Oicha | rebels → villagers | civilians killed 6'],
    [
      'Ali Nur, a doctor, told Reuters militants attacked a checkpoint in Afgoye, killing two soldiers.',
      'clash |  | Afgoye | militants → checkpoint | soldiers killed 2',
    ],
    ['Rebels attacked Oicha, a town in Beni territory, said the mayor, killing two villagers.', 'attack |  | Oicha | Rebels → villagers | civilians killed 2'],
    ['According to the governor, shelling killed two people in Nikopol on Monday.', 'shelling | 2024-05-13 | Nikopol |  →  | ? killed 2'],
    [
      'The army said in a statement that it had repelled an attack on Tessalit, killing 12 militants.',
      'clash |  | Tessalit |  → militants | militants killed 12',
    ],
    ['Residents said gunmen killed eight people in the village of Gakara.', 'attack |  | Gakara | gunmen →  | ? killed 8'],
    [
      'Activists reported that regime forces shelled Kafr Takharim, wounding a girl.',
      'shelling |  | Kafr Takharim | regime forces → girl | civilians wounded 1',
    ],
    [
      'The Islamic State group said its fighters had killed seven soldiers in Banibangou.',
      'clash |  | Banibangou | Islamic State group → soldiers | soldiers killed 7',
    ],
    ['A medical source at Nasser hospital told reporters that 13 people were killed in Khan Younis.', 'attack |  | Khan Younis |  →  | ? killed 13'],
    ['The ministry confirmed the death of two soldiers in Gao.', 'clash |  | Gao |  → soldiers | soldiers killed 2'],
    ['Al-Shabaab said on its radio station that it had killed 20 soldiers in Barire.', 'clash |  | Barire |  → soldiers | soldiers killed 20'],
    ['Witnesses told Reuters they saw soldiers shoot two protesters dead in Dakar.', 'excessive-force |  | Dakar | soldiers → protesters | civilians killed 2'],
    ['The United Nations condemned the killing of 11 villagers in Bule on Sunday.', 'attack | 2024-05-12 | Bule |  → villagers | civilians killed 11'],
    ['Islamic State claimed the attack on a church in Likasi that killed 12.', 'attack |  | Likasi | Islamic State →  | ? killed 12'],
    ['The regional official, Ali Juuma, said the blast in Afgoye wounded nine.', 'ied |  | Afgoye |  →  | ? wounded 9'],
    ['Tribal sources said two fighters were killed in Shuhayl.', 'clash |  | Shuhayl |  → fighters | fighters killed 2'],
    ['The group posted a video that it said showed the killing of three soldiers in Mubi.', 'clash |  | Mubi |  → soldiers | soldiers killed 3'],
  ],
  readsNothing: ['The militia denied killing civilians in Logo.', 'The attack was claimed by Jaish al-Adl.'],
  notYet: [
    ['"They killed my two brothers," a survivor of the attack on Kamako told AFP.', 'attack |  | Kamako |  → civilians | civilians killed 2'],
    ['No group has claimed responsibility for the bombing in Maiduguri, which killed six.', 'ied |  | Maiduguri |  →  | ? killed 6'],
    ['The governor blamed the attack in Wajir, which killed eight, on al-Shabaab.', 'attack |  | Wajir | al-Shabaab →  | ? killed 8'],
  ],
}
