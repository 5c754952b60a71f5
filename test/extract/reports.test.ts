import { describe, expect, test } from 'vitest'
import { line, read } from './line.ts'

/** Reports of our own: what is told over several sentences. */
const REPORTS: readonly (readonly [what: string, text: string, ...drafts: string[]])[] = [
  [
    'the same blast told again',
    `JALALABAD, Afghanistan (Agency) - A suicide bomber killed at least 12 people and wounded 30 at a market on Monday, officials said.

The blast tore through rows of stalls. A provincial spokesman said 12 people had been killed.

Islamic State claimed responsibility for the attack.`,
    'suicide-bomb | 2024-05-13 | Jalalabad | Islamic State → rows of stalls | ? killed 12-, ? wounded 30',
  ],
  [
    'a dateline of a country with a long name',
    'BUNIA, Democratic Republic of Congo, May 15 (Agency) - CODECO fighters seized the town of Fataki on Monday.',
    'overtaken | 2024-05-13 | Fataki | CODECO fighters →  | ',
  ],
  [
    'a dateline of two cities',
    'TYRE/HAIFA, May 15 (Agency) - An air strike on a clinic in Qana killed nine people on Monday.',
    'airstrike | 2024-05-13 | Qana |  → clinic | ? killed 9',
  ],
  [
    'a round-up that says its day once',
    `A summary of the incidents reported in the Sahel on Monday, 13 May.

Gao: Gunmen shot dead a trader in Wabaria.

Menaka: On Sunday a mine killed two herders near Anderamboukane.

Tessit: Militants attacked an army post.`,
    'attack | 2024-05-13 | Wabaria | Gunmen → trader | civilians killed 1',
    'ied | 2024-05-12 | Anderamboukane |  → herders | civilians killed 2',
    'clash | 2024-05-13 | Tessit | Militants → army post | ',
  ],
  [
    'a convoy that is told of again',
    'Militants ambushed a supply convoy near Tessit on Sunday, killing 12 soldiers. The convoy was hit between two villages, and three lorries were set on fire.',
    'clash | 2024-05-12 | Tessit | Militants → supply convoy | soldiers killed 12',
  ],
  [
    'who did it, and what became of him',
    'On Monday a car loaded with explosives blew up at a petrol station near Afula. The driver was shot and killed by Israeli soldiers.',
    'ied | 2024-05-13 | Afula |  → petrol station | ',
    'attack | 2024-05-13 |  | Israeli soldiers → driver | ',
  ],
  [
    'what the other side says of the same fight',
    'Rebels ambushed a convoy near Bria on Monday, killing six soldiers, the army said. The rebels said they had killed 20 soldiers.',
    'clash | 2024-05-13 | Bria | Rebels → convoy | soldiers killed 6',
  ],
  [
    'what those who did it say of it',
    'At least 30 soldiers were killed when Islamist militants overran an army base in Kompienga on Monday, officials said. JNIM claimed the attack. It said that its fighters had killed 60 soldiers.',
    'overtaken | 2024-05-13 | Kompienga | JNIM → army | soldiers killed 30-',
  ],
  [
    'the own men of those who did it',
    'The army said it had pursued the attackers into a forest near Oicha on Monday and killed four of them. Two soldiers were wounded.',
    'clash | 2024-05-13 | Oicha | army →  | ? killed 4, soldiers wounded 2',
  ],
  [
    'a lead that adds up what follows',
    `Israeli strikes killed at least nine people across southern Lebanon on Tuesday, medics said.

An air strike on a house in Khiam killed five people.

Another strike hit a car near Naqoura, killing four people.`,
    'airstrike | 2024-05-14 | Khiam | Israeli → house | ? killed 5',
    'airstrike | 2024-05-14 | Naqoura | Israeli → car | ? killed 4',
  ],
  [
    'the next paragraphs go on with the day of the attack',
    `M23 rebels attacked several towns of North Kivu on Monday.

The rebels did have some success in the north, as M23 rebels captured Kibumba after clashes with the army.

The army said on Tuesday that talks would go on.`,
    'overtaken | 2024-05-13 | Kibumba | M23 rebels → army | ',
  ],
  [
    'losses town by town',
    'The observatory reported air strikes on the towns of Darkush and Binnish on Tuesday. Seven civilians were killed in Darkush and another man died in Binnish.',
    'airstrike | 2024-05-14 | Darkush |  → civilians | civilians killed 7',
    'airstrike | 2024-05-14 | Binnish |  → man | civilians killed 1',
  ],
  [
    'an earlier event behind "follows"',
    'The blast in Quetta follows a car bombing near Chaman on 8 May that killed six soldiers.',
    'ied |  | Quetta |  →  | ',
    'ied | 2024-05-08 | Chaman |  → soldiers | soldiers killed 6',
  ],
  [
    'a lead that says roughly where, and the place named below',
    `Gunmen on horseback have killed 14 people in north-western Nigeria, residents say.

The attackers rode into Tungar Bisa, in the Anka district, late on Sunday.`,
    'attack | 2024-05-12 | Tungar Bisa | Gunmen →  | ? killed 14',
  ],
  [
    'the day of a count is not the day of the raid',
    `Suspected jihadists killed 41 villagers near Niger's border with Mali, the government said on Tuesday, revising upwards a toll of 22 given by officials a day earlier.

The attackers struck the hamlets of Inates and Bakora on Sunday.`,
    'attack | 2024-05-12 | Inates, Bakora | Suspected jihadists → villagers | civilians killed 41',
  ],
  [
    'bodies counted of one attack',
    `Gang members stormed a hillside community in western Haiti on Tuesday, in an assault that left at least nine people dead, officials said.

Journalists saw seven bodies lying along a road in Morne Lazarre; a judge said he had certified two more deaths up the slope.`,
    'attack | 2024-05-14 | Morne Lazarre | Gang members → hillside community | ? killed 9-',
  ],
  [
    'what was seized is not what it was done with',
    'Special units stormed a compound in the village of Shin Kalay on Monday. Two of the soldiers were wounded, and explosive vests were seized.',
    'clash | 2024-05-13 | Shin Kalay | Special units → compound | soldiers wounded 2',
  ],
  [
    'where the base is',
    `Fighters stormed an army base in southern Somalia on Monday and killed seven soldiers.

The base is at Buulo Haji, a village some 40 km west of Kismayo.`,
    'clash | 2024-05-13 | Buulo Haji | Fighters → army base | soldiers killed 7',
  ],
  [
    'a lead that sums up two attacks is neither of them',
    `Eight soldiers were killed in northern Mali on Monday in two attacks.

Gunmen attacked a post near Ber, killing five soldiers.

Three soldiers died when their vehicle hit a mine near Almoustarat.`,
    'clash | 2024-05-13 | Ber | Gunmen → post | soldiers killed 5',
    'ied | 2024-05-13 | Almoustarat |  → soldiers | soldiers killed 3',
  ],
  [
    'what others count is no event of its own',
    `Gunmen killed 18 people in Kurar Sabo on Sunday, residents said.

Police had earlier spoken of 13 deaths. An association put the number of dead at 20 on Tuesday.`,
    'attack | 2024-05-12 | Kurar Sabo | Gunmen →  | ? killed 20',
  ],
  [
    'a bomb on the way to the scene',
    `Militants attacked a post near Tal Sabah on Sunday, killing five soldiers.

Shortly afterwards a roadside bomb hit a vehicle that was rushing to the scene, wounding two policemen.`,
    'clash | 2024-05-12 | Tal Sabah | Militants → post | soldiers killed 5',
    'ied | 2024-05-12 | Tal Sabah |  → vehicle | policemen wounded 2',
  ],
  [
    'whoever is blamed',
    'A bomb killed two soldiers in Yala on Monday. Insurgents are thought to be responsible.',
    'ied | 2024-05-13 | Yala | Insurgents → soldiers | soldiers killed 2',
  ],
  [
    'the group that says it was behind it',
    'Gunmen killed six people in Ganderbal on Sunday. The Resistance Front, a little-known group, said on Monday that it was behind the killings.',
    'attack | 2024-05-12 | Ganderbal | Resistance Front →  | ? killed 6',
  ],
  [
    'a claim does not reach behind an event that has its doer',
    'Shells hit a bakery in Mara on Monday. Troops killed two bandits in Kebbi on Monday. A bomb wounded four guards in Deir ez-Zor on Monday. ISIS claimed the attack.',
    'shelling | 2024-05-13 | Mara |  → bakery | ',
    'clash | 2024-05-13 | Kebbi | Troops → bandits | bandits killed 2',
    'ied | 2024-05-13 | Deir ez-Zor | ISIS → guards | guards wounded 4',
  ],
  [
    'whom people blame, in so many words',
    'Rockets hit a mosque in Bara on Monday. People there blame the Rapid Support Forces, who hold the hills.',
    'shelling | 2024-05-13 | Bara | Rapid Support Forces → mosque | ',
  ],
  [
    'the fighters that were named before',
    'The Taliban seized Ghormach on Sunday. The insurgents shelled a barracks near Maimana on Monday.',
    'overtaken | 2024-05-12 | Ghormach | Taliban →  | ',
    'shelling | 2024-05-13 | Maimana | Taliban → barracks | ',
  ],
  [
    'others, of the side that lost the first',
    'A peacekeeper was killed in Tessalit on Monday when a lorry ran over a mine. Two others suffered light injuries.',
    'ied | 2024-05-13 | Tessalit |  → lorry | peacekeeper killed 1, peacekeeper wounded 2',
  ],
  [
    'whose fighters they were',
    'The RSF did not comment. Its fighters had earlier looted a grain store in Umm Rawaba, traders said.',
    'looting |  | Umm Rawaba | RSF → grain store | ',
  ],
  [
    'the day that a bulletin opens with',
    'The operational situation as of 18.00 on 14 May 2024. The defence forces repelled enemy attacks near Stepove.',
    'clash | 2024-05-14 | Stepove | enemy → defence forces | ',
  ],
  [
    'the day before the event that was told before',
    'Militants torched a shop in Yaha on Monday. A village head was shot dead in Rueso the day before.',
    'looting | 2024-05-13 | Yaha | Militants → shop | ',
    'attack | 2024-05-12 | Rueso |  → village head | civilians killed 1',
  ],
  [
    'where and when the sentence before was, which told of no event',
    'Soldiers searched farms near the Colombian border on Sunday. Two rebels were killed.',
    'clash | 2024-05-12 | Colombian border |  → rebels | rebels killed 2',
  ],
  [
    'the town before the colon, where the sentence names a closer place',
    'Pattani: two soldiers were killed when a bomb exploded in Yarang district on Monday.',
    'ied | 2024-05-13 | Yarang district |  → soldiers | soldiers killed 2',
  ],
  [
    'the group that was named before',
    'Boko Haram attacked an army post near Banki on Monday. On Tuesday, the militant group raided the village of Amchide, killing three farmers.',
    'clash | 2024-05-13 | Banki | Boko Haram → army post | ',
    'attack | 2024-05-14 | Amchide | Boko Haram → farmers | civilians killed 3',
  ],
  [
    'page furniture around the news',
    `Share this article:

ALSO READ  Ten killed in an attack near the border

Gunmen killed four policemen in Bunia on Monday.

Notice: All comments represent the view of the commenter.

Two soldiers were killed in an ambush near Beni on Monday.`,
    'clash | 2024-05-13 | Bunia | Gunmen → policemen | policemen killed 4',
  ],
]

describe('a report to its drafts', () => {
  test.each(REPORTS)('%s', (_, text, ...drafts) => {
    expect(read(text).map(line)).toEqual(drafts)
  })

  test('every value that is said stands in the text where it is shown', () => {
    for (const [, text] of REPORTS) {
      const names = read(text).flatMap(({ places, by, on }) => [...places, ...by, ...on])
      for (const { value, from, to } of names.filter(({ tier }) => tier === 'said')) expect(text.slice(from, to)).toContain(value.name)
    }
  })

  test('what was taken over from another sentence says so', () => {
    const [, second] = read('Israeli strikes hit a house in Khiam on Tuesday, killing five. Another strike hit a car near Naqoura, killing four.')
    expect(second).toMatchObject({ when: { tier: 'inherited' }, by: [{ tier: 'inherited' }] })
  })

  test('the same text gives the same drafts', () => {
    for (const [, text] of REPORTS) expect(read(text)).toEqual(read(text))
  })
})

/** Texts that would be slow if any rule looked back without end: 200,000 characters each. */
const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['one word over and over', 'killed '],
  ['numbers and nothing else', '12 '],
  ['no spaces', 'a'],
  ['nested quotation marks and brackets', '"(“['],
  ['names joined without end', 'Aleppo and Homs, '],
  ['counted people without end', 'nine soldiers and '],
  ['hyphens and apostrophes', "al-'a"],
  ['scripts mixed', 'killed في حلب кілька 十 '],
  ['line breaks', 'a\n\n'],
]

describe('hostile text', () => {
  test.each(HOSTILE)('%s is read to its end', (_, piece) => {
    expect(Array.isArray(read(piece.repeat(Math.ceil(200_000 / piece.length))))).toBe(true)
  })
})
