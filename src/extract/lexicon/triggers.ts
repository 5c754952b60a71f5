/**
 * How a trigger deals out the parts. `acts`: its subject does it to its object. `mutual`: both do. `gains`: the object is the place won.
 * `repels`: the subject is whom it was done to. `suffers`: the subject is, too, and the doer follows "by" or "from". `kills`: the object is counted. `thing`: a weapon, that says little until it is used. `claims`: its subject says that it did what was told before. `cedes`: the place goes to whoever follows "to".
 */
export type Role = 'acts' | 'thing' | 'ousts' | 'claims' | 'mutual' | 'gains' | 'loses' | 'cedes' | 'repels' | 'suffers' | 'kills' | 'moves'

/** What a word for something that happened says. `type` is a code of an event type; null where the weapon or the target decides. */
export interface Trigger {
  readonly type: string | null
  readonly role: Role
  readonly form: 'verb' | 'noun' | 'either'
  /** A weak one is also said of matches, markets and debates: it needs a party, a loss or a weapon beside it. */
  readonly weak: boolean
}

type Row = readonly [type: string | null, role: Role, strength: 'weak' | 'strong', words: string]

/** Verbs by their infinitive; the first word is inflected. */
const VERBS: readonly Row[] = [
  ['clash', 'acts', 'weak', 'attack, assault, storm, raid, engage, invade, infiltrate, besiege, target, try to advance, advance on, advance towards'],
  ['clash', 'acts', 'strong', 'ambush, waylay, open fire on, open fire at, lay siege to, fire on, fire at, fire upon'],
  ['clash', 'mutual', 'weak', 'clash, fight, battle, skirmish'],
  ['clash', 'mutual', 'strong', 'exchange fire, trade fire, exchange gunfire'],
  ['attack', 'acts', 'strong', 'fire live rounds at, fire live rounds, fire live ammunition at, fire live ammunition, fire bullets at'],
  ['attack', 'acts', 'weak', 'fire indiscriminately, fire shots, fire several shots, fire several rounds, fire from, fire into'],
  ['clash', 'acts', 'weak', 'fire back, return fire'],
  ['excessive-force', 'acts', 'weak', 'fire tear gas at, fire rubber bullets at'],
  ['airstrike', 'acts', 'strong', 'fire drones, launch drones, fire a drone, launch a drone, launch attack drones'],
  [null, 'acts', 'weak', 'destroy'],
  [null, 'acts', 'weak', 'hit, strike, pound, land on, land near, fall on, rain down on, slam into, crash into, come down on'],
  ['airstrike', 'acts', 'strong', 'bomb, carpet-bomb, drop bombs on, drop barrel bombs on, drop explosives on, drop bombs'],
  ['shelling', 'acts', 'strong', 'shell, bombard, fire rockets, fire missiles, fire mortars, launch rockets, launch missiles, lob mortars, fire artillery'],
  [
    'suicide-bomb',
    'acts',
    'strong',
    'blow himself up, blow herself up, blow themselves up, detonate his vest, detonate his explosives, detonate an explosive vest',
  ],
  ['ied', 'acts', 'strong', 'detonate, explode, go off, blow up'],
  [
    'attack',
    'acts',
    'strong',
    'assassinate, behead, lynch, strangle, massacre, gun down, shoot dead, open fire, execute, stab, hack to death, stab to death, beat to death, burn alive, shoot and kill, shoot to death, slit the throats of',
  ],
  ['attack', 'acts', 'weak', 'shoot, ram his car into, ram a car into, ram a vehicle into, ram into, plough into, plow into'],
  [null, 'kills', 'strong', 'kill, slay, neutralise, neutralize, eliminate, slaughter'],
  [null, 'kills', 'strong', 'send to hell'],
  [null, 'kills', 'weak', 'wound, injure'],
  ['abduction', 'acts', 'strong', 'kidnap, abduct'],
  ['arrests', 'acts', 'weak', 'arrest, detain, round up'],
  [
    'gain',
    'gains',
    'weak',
    'fall to, fall into the hands of, capture, seize, take control of, take over, overrun, conquer, take full control of, seize control of, wrest control of, gain control of, secure control of, occupy',
  ],
  [
    'regain',
    'gains',
    'weak',
    'recapture, retake, liberate, regain control of, win back, seize back, regain, take back, retake control of, reclaim, recover control of, re-capture',
  ],
  ['gain', 'ousts', 'weak', 'expel, oust, evict, drive out, push out, dislodge, flush out, clear out'],
  ['gain', 'cedes', 'weak', 'lose control of'],
  ['group-change', 'loses', 'weak', 'withdraw from, pull out of, retreat from, abandon'],
  ['clash', 'repels', 'weak', 'repel, repulse, thwart, foil, fend off, beat back, fight off'],
  [
    'clash',
    'suffers',
    'weak',
    'come under attack, come under fire, come under heavy fire, come under heavy attack, come under small-arms fire, come under gunfire, come under rocket fire, come under mortar fire, come under sustained fire, fall into an ambush, be caught in an ambush',
  ],
  [
    'ied',
    'suffers',
    'strong',
    'hit a mine, hit a landmine, hit a roadside bomb, hit a roadside mine, hit an explosive device, hit an improvised explosive device, run over a mine, run over a landmine, run over an explosive device, drive over a mine, drive over a landmine, step on a mine, step on a landmine, step on an explosive device, strike a mine, strike a landmine, strike an explosive device, trigger a mine, trigger a landmine',
  ],
  ['ied', 'acts', 'weak', 'rip through, tear through'],
  [
    'clash',
    'acts',
    'weak',
    'focus their attention on, concentrate their attacks on, push into, break into, break through, advance into, move into, raid, storm',
  ],
  ['group-change', 'moves', 'weak', 'enter, deploy, redeploy, send reinforcements, bring reinforcements, arrive with, dispatch troops, send troops'],
  ['looting', 'acts', 'weak', 'loot, torch, raze, ransack, set fire to, burn down'],
  ['disrupted-weapons', 'acts', 'weak', 'shoot down, defuse, intercept'],
  ['sexual-violence', 'acts', 'strong', 'rape, gang-rape'],
  [
    null,
    'claims',
    'weak',
    'claim responsibility, claim the attack, claim the attacks, claim the bombing, claim those attacks, claim both attacks, claim both those attacks, claim recent attacks, claim the killing, claim the killings, claim the blast, claim the strike, claim the strikes, claim the ambush, claim the raid, claim the assault, claim the kidnapping, carry out the attack, carry out the attacks, carry out the bombing, carry out the strike, carry out the strikes, carry out the raid, carry out the assault, take responsibility, admit responsibility',
  ],
]

const NOUNS: readonly Row[] = [
  [
    'airstrike',
    'acts',
    'strong',
    'airstrike, airstrikes, air strike, air strikes, air raid, air raids, air-strike, air-strikes, drone strike, drone strikes, drone attack, drone attacks, aerial bombardment, aerial bombing, air attack, air attacks, barrel bomb, barrel bombs, bombing raid, bombing raids, air bombardment, airstrike attack, drone-strike, kamikaze drone, kamikaze drones, guided bomb, guided bombs, glide bomb, glide bombs, aerial bomb, aerial bombs, guided aerial bomb, guided aerial bombs, cluster bomb, cluster bombs, barrel bomb attacks, air bombardments, drone raid',
  ],
  [
    'shelling',
    'acts',
    'strong',
    'shelling, artillery strike, artillery strikes, artillery fire, artillery shelling, artillery bombardment, rocket fire, rocket attack, rocket attacks, rocket strike, mortar fire, mortar attack, mortar attacks, mortar shelling, mortar shell, mortar shells, missile strike, missile strikes, missile attack, missile attacks, bombardment, bombardments, tank fire, artillery attack, artillery attacks, artillery shells, rocket barrage, missile barrage, barrage of rockets, shellfire, tank shelling',
  ],
  [
    'suicide-bomb',
    'acts',
    'strong',
    'suicide bombing, suicide bombings, suicide attack, suicide attacks, suicide bomb, suicide bombs, suicide car bomb, suicide car bombs, suicide car bombing, svbied, suicide blast, suicide truck bomb, suicide vest',
  ],
  [
    'ied',
    'acts',
    'strong',
    'car bomb, car bombs, car bombing, car bombings, roadside bomb, roadside bombs, roadside bombing, bomb attack, bomb attacks, truck bomb, bomb blast, bomb blasts, mine blast, bomb explosion, bombing, bombings, twin bombings',
  ],
  [
    'ied',
    'thing',
    'strong',
    'bomb, bombs, ied, ieds, improvised explosive device, improvised explosive devices, landmine, landmines, land mine, land mines, explosive device, explosive devices, anti-personnel mine, anti-tank mine, magnetic bomb, sticky bomb, parcel bomb, by a mine, by mines, on a mine, mine explosion, mine explosions, exploding mine, unexploded ordnance, unexploded shell, explosive charge, explosive charges, motorcycle bomb, letter bomb, pipe bomb, pipe bombs, booby trap, booby traps, booby-trap',
  ],
  [
    'shelling',
    'thing',
    'strong',
    'rockets, missiles, mortars, artillery, grad rockets, tank shells, shell, mortar rounds, mortar bombs, artillery rounds, shells, ballistic missiles, ballistic missile, cruise missiles, cruise missile, missile, rocket',
  ],
  ['grenade', 'thing', 'strong', 'grenade, grenades, hand grenade, hand grenades'],
  [
    'airstrike',
    'thing',
    'strong',
    'drone, drones, uav, uavs, fpv drone, fpv drones, attack drone, attack drones, suicide drone, suicide drones, quadcopter, quadcopters',
  ],
  ['ied', 'acts', 'weak', 'blast, blasts, explosion, explosions'],
  ['grenade', 'acts', 'strong', 'grenade attack, grenade attacks'],
  ['chemical', 'acts', 'strong', 'chemical attack, chemical attacks, gas attack, poison gas'],
  [
    'clash',
    'mutual',
    'weak',
    'clash, clashes, battle, battles, fighting, skirmish, skirmishes, hostilities, standoff, encounter, encounters, confrontation, confrontations',
  ],
  [
    'clash',
    'mutual',
    'strong',
    'clashes erupted, clashes broke out, fighting erupted, fighting broke out, fighting raged, fighting was reported, fighting has been reported, clashes were reported, clashes have been reported, clashes have erupted, fighting has erupted, fighting has broken out, fighting continued, clashes continued, fighting intensified, fighting resumed, clashes resumed, fighting flared, clashes flared, clashes took place, clashes occurred, gunfire erupted, heavy fighting, heavy clashes, fierce clashes, fierce fighting, intense fighting, intense clashes, violent clashes, armed clashes, armed confrontation, armed confrontations, exchange of gunfire, deadly clashes, bloody clashes, firefight, firefights, gunfight, gunfights, gun battle, gun battles, gunbattle, shootout, shoot-out, exchange of fire, crossfire, exchanges of fire',
  ],
  ['clash', 'acts', 'weak', 'attack, attacks, assault, assaults, offensive, offensives, raid, raids, incursion, infiltration, onslaught'],
  ['clash', 'acts', 'strong', 'ambush, ambushes'],
  [null, 'acts', 'weak', 'strike, strikes'],
  ['attack', 'acts', 'strong', 'massacre, massacres, assassination, execution, executions, lynching, beheading, mass shooting'],
  ['attack', 'acts', 'weak', 'killings, shooting, shootings'],
  ['attack', 'acts', 'strong', 'gunfire, sniper fire, small-arms fire'],
  ['abduction', 'acts', 'strong', 'kidnapping, kidnappings, abduction, abductions'],
  ['gain', 'gains', 'weak', 'capture, seizure, takeover, fall'],
  ['regain', 'gains', 'weak', 'recapture, liberation'],
  ['group-change', 'moves', 'weak', 'deployment'],
  ['clash', 'acts', 'weak', 'operation, operations'],
]

const DOUBLING = new Set(['bomb'])
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  hit: ['hit', 'hits', 'hitting'],
  strike: ['strike', 'strikes', 'struck', 'striking'],
  fight: ['fight', 'fights', 'fought', 'fighting'],
  land: ['land', 'lands', 'landed', 'landing'],
  slam: ['slam', 'slams', 'slammed', 'slamming'],
  ram: ['ram', 'rams', 'rammed', 'ramming'],
  run: ['run', 'runs', 'ran', 'running'],
  step: ['step', 'steps', 'stepped', 'stepping'],
  rip: ['rip', 'rips', 'ripped', 'ripping'],
  tear: ['tear', 'tears', 'tore', 'torn', 'tearing'],
  break: ['break', 'breaks', 'broke', 'broken', 'breaking'],
  blow: ['blow', 'blows', 'blew', 'blown', 'blowing'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  slay: ['slay', 'slays', 'slew', 'slain'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  retake: ['retake', 'retakes', 'retook', 'retaken', 'retaking'],
  overrun: ['overrun', 'overruns', 'overran', 'overrunning'],
  win: ['win', 'wins', 'won', 'winning'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  beat: ['beat', 'beats', 'beating'],
  come: ['come', 'comes', 'came', 'coming'],
  fall: ['fall', 'falls', 'fell', 'fallen', 'falling'],
  be: ['was', 'were', 'been'],
  send: ['send', 'sends', 'sent', 'sending'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  set: ['set', 'sets', 'setting'],
  drop: ['drop', 'drops', 'dropped', 'dropping'],
  stab: ['stab', 'stabs', 'stabbed', 'stabbing'],
  gun: ['gun', 'guns', 'gunned', 'gunning'],
  lob: ['lob', 'lobs', 'lobbed', 'lobbing'],
  repel: ['repel', 'repels', 'repelled', 'repelling'],
  try: ['try', 'tries', 'tried', 'trying'],
  drive: ['drive', 'drives', 'drove', 'driven', 'driving'],
  slit: ['slit', 'slits', 'slitting'],
  expel: ['expel', 'expels', 'expelled', 'expelling'],
  evict: ['evict', 'evicts', 'evicted', 'evicting'],
  hack: ['hack', 'hacks', 'hacked', 'hacking'],
  kidnap: ['kidnap', 'kidnaps', 'kidnapped', 'kidnapping'],
  burn: ['burn', 'burns', 'burned', 'burnt', 'burning'],
}

/** The forms of a verb: `attack, attacks, attacked, attacking`. */
function formsOf(verb: string): readonly string[] {
  const odd = IRREGULAR[verb]
  if (odd !== undefined) return odd
  if (DOUBLING.has(verb)) return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [verb, /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}

function phrasesOf(rows: readonly Row[], form: 'verb' | 'noun'): [string, Trigger][] {
  return rows.flatMap(([type, role, strength, words]) =>
    words.split(', ').flatMap((phrase) => {
      const [first = '', ...rest] = phrase.split(' ')
      const forms = form === 'verb' ? formsOf(first) : [first]
      return forms.map((one): [string, Trigger] => [[one, ...rest].join(' '), { type, role, form, weak: strength === 'weak' }])
    }),
  )
}

const verbs = new Map(phrasesOf(VERBS, 'verb'))
const nouns = new Map(phrasesOf(NOUNS, 'noun'))

/** Every phrase that says that something happened, as a verb, as a noun, or as what its neighbours make it. */
export const TRIGGERS: ReadonlyMap<string, { readonly verb: Trigger | null; readonly noun: Trigger | null }> = new Map(
  [...new Set([...verbs.keys(), ...nouns.keys()])].map((phrase) => [phrase, { verb: verbs.get(phrase) ?? null, noun: nouns.get(phrase) ?? null }]),
)

/** Verbs that lend themselves to a noun: "launched an attack on". Their subject is who did it. */
export const LIGHT_VERBS = new Set(
  'launch launched launches launching conduct conducted conducting conducts carry carried carrying carries stage staged staging mount mounted mounting stepped undertake undertook perpetrated executed begun began started made initiated continue continued continues escalated waged unleashed unleash delivered dealt committed planned threw thrown throwing hurled hurling tossed fired fire fires firing lobbed dropped'.split(
    ' ',
  ),
)
