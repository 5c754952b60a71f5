const DOUBLING = new Set(['bomb'])
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  damage: ['damaged'],
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
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  lay: ['lay', 'lays', 'laid', 'laying'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  slay: ['slay', 'slays', 'slew', 'slain'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  retake: ['retake', 'retakes', 'retook', 'retaken', 'retaking'],
  overrun: ['overrun', 'overruns', 'overran', 'overrunning'],
  win: ['win', 'wins', 'won', 'winning'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  beat: ['beat', 'beats', 'beaten', 'beating'],
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
  throw: ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  drag: ['drag', 'drags', 'dragged', 'dragging'],
  nab: ['nab', 'nabs', 'nabbed', 'nabbing'],
  lead: ['lead', 'leads', 'led', 'leading'],
  meet: ['meet', 'meets', 'met', 'meeting'],
  make: ['make', 'makes', 'made', 'making'],
  mow: ['mow', 'mows', 'mowed', 'mown', 'mowing'],
  hold: ['hold', 'holds', 'held', 'holding'],
  burn: ['burn', 'burns', 'burned', 'burnt', 'burning'],
}

/** The forms of a verb: `attack, attacks, attacked, attacking`. */
export function formsOf(verb: string): readonly string[] {
  const odd = IRREGULAR[verb]
  if (odd !== undefined) return odd
  if (DOUBLING.has(verb)) return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [verb, /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}
