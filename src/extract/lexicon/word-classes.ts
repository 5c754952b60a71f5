/** Words that rules know by class. A word may stand in several. */
const CLASSES: Readonly<Record<string, string>> = {
  BE: 'is are was were be been being am get got gets getting',
  HAVE: 'has have had having',
  DET: 'mainly mostly primarily largely vast most much the a an this that these those his her its their our some any no each every both all another other',
  ADV: 'reportedly allegedly also critically seriously severely slightly badly lightly fatally apparently immediately later then already initially supposedly presumably instantly simultaneously indiscriminately now still mortally confirmed feared believed officially brutally savagely deliberately publicly all',
  LOC: 'in at near around outside inside across toward towards into within throughout along between on from beside off over above via through to beyond behind',
  MODAL: 'will would could may might should can shall must',
  NOT: "not no never nor n't cannot without neither",
  SAY: 'said says say told tells tell reported reports announced announces claimed claims stated states confirmed confirms added adds noted documented monitored revealed declared tweeted wrote warned insisted alleged acknowledged explained described quoted estimated underlined underlines lamented recalled stressed admitted asserted indicated informed relayed counted recorded published vowed pledged',
  AND: 'and &',
  OTHER: 'others other more another additional further',
  DEAD: 'dead lifeless',
  DIED: 'died die dies dying perished succumbed drowned',
  KILLED: 'killed slain martyred neutralised neutralized eliminated liquidated massacred slaughtered gunned kia killed-in-action',
  KILLING:
    'kill kills killing killed slew slaying neutralising neutralizing neutralised neutralized eliminating eliminated massacring massacred slaughtering slaughtered martyring',
  WOUNDED: 'wounded injured hurt maimed hospitalised hospitalized wia wounded-in-action',
  WOUNDING: 'wound wounds wounding wounded injure injures injuring injured hurting hurt maiming maimed',
  SEIZED: 'captured kidnapped abducted arrested detained seized',
  SEIZING: 'capturing captured captures kidnapping kidnapped abducting abducted arresting arrested detaining detained seizing seized',
  TOLL: 'casualties fatalities deaths',
  DEATH: 'death deaths killing killings martyrdom loss assassination beheading execution lynching murder slaying massacre',
  TAKING: 'kidnapping abduction capture arrest detention',
  LEAVING: 'left leaving leaves leave claimed claiming claims took taking cost costing',
  LOSING: 'lost losing lose',
  RESULTING: 'resulting resulted leaving left caused causing led leading inflicted inflicting suffered suffering sustained',
  MONTH: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  WEEKDAY: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  UNIT: 'km kilometers kilometres kilometer kilometre miles mile metres meters percent % years year months month weeks week days day hours hour minutes minute am pm a.m p.m million billion dollars usd square per times kg kilograms kilos grams tonnes tons litres liters barrels acres hectares houses homes vehicles buildings tanks cars',
}

const known = new Map<string, Set<string>>()
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) known.set(word, (known.get(word) ?? new Set()).add(name))
}
const DEADLY =
  'shot dead|shooting dead|shoot dead|gunned down|gunning down|gun down|executed|executing|execute|assassinated|assassinating|assassinate|assassinates|beheaded|beheading|behead|decapitated|decapitating|decapitate|mowed down|mown down|mowing down|lynched|lynching|hacked to death|hacking to death|stabbed to death|stabbing to death|beaten to death|beating to death|burned alive|burnt alive|burning alive|burned to death|burnt to death|shot and killed|shooting and killing|shot to death|strangled|strangling|strangle|bludgeoned to death|hacked|slaughtered|slit the throats of|slitting the throats of|murdered|murdering|sent to hell|stoned to death|hanged|trampled to death|crushed to death'
for (const phrase of DEADLY.split('|')) known.set(phrase, new Set([...(known.get(phrase) ?? []), 'KILLED', 'KILLING']))
/** Verbs of taking people that have two words. */
const TAKING_AWAY =
  'led away|leading away|dragged away|dragging away|marched off|marching off|carried off|carrying off|spirited away|spiriting away|made off with|making off with|drove off with|driving off with|snatched|snatching|rounded up|rounding up|apprehended|apprehending|nabbed|taken into custody'
for (const phrase of TAKING_AWAY.split('|')) known.set(phrase, new Set([...(known.get(phrase) ?? []), 'SEIZED', 'SEIZING']))
const NONE: ReadonlySet<string> = new Set()

/** The classes of a word in lower case. */
export function classesOf(word: string): ReadonlySet<string> {
  return known.get(word) ?? NONE
}
