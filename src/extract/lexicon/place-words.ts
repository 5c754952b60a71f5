/** How fine a kind of place is: the finest named in a chain is where it happened. */
export type Grain = 'site' | 'town' | 'area' | 'province' | 'country'

const KINDS: Readonly<Record<Exclude<Grain, 'country'>, string>> = {
  site: 'airport airbase base camp crossing checkpoint junction bridge dam refinery oilfield field factory hospital school prison university market mosque church barracks road highway hill hills mountain mountains mount station port square street roundabout farm farms forest island barrage silo plant compound cemetery mine mines settlement quarter neighborhood neighbourhood neighborhoods neighbourhoods suburb subdistrict sub-district district districts sector kibbutz area slopes heights pass heights valley spring springs hotel restaurant cafe bar bank court palace monastery temple shrine pagoda stadium cinema mall clinic orphanage headquarters depot terminal warehouse checkpoint bakery tower penitentiary jail academy embassy consulate garrison forests woods hills marsh marshes swamp swamps islet islets islands fields ridge reservoir',
  town: 'city town village villages towns cities hamlet hamlets township townships municipality commune locality community settlement settlements capital',
  area: 'highlands lowlands countryside outskirts vicinity surroundings suburbs environs region regions desert front frontline axis steppe plain plains areas border corridor strip enclave zone pocket edge edges entrance side bank part parts center centre south north east west northeast northwest southeast southwest coast river lake lakes basin sea gulf strait ocean',
  province:
    'governorate province provinces oblast state states wilayat wilaya raion county department prefecture territory governorates woreda tehsil upazila taluk canton',
}

const grains = new Map<string, Grain>()
for (const [grain, words] of Object.entries(KINDS)) for (const word of words.split(' ')) if (!grains.has(word)) grains.set(word, grain as Grain)

/** How fine the kind of place is that a word names, in lower case; null of other words. */
export function grainOf(word: string): Grain | null {
  return grains.get(word) ?? null
}

/** `northern`, `south-eastern`, `central`: before a name they make it a part of itself. */
export const DIRECTION =
  /^(?:far|extreme)?-?(?:north|south|east|west)(?:-?(?:north|south|east|west))?(?:ern)?$|^(?:central|upper|lower|rural|downtown|eastern|greater|occupied|mid)$/

/** Adjectives that may stand between the article and the kind: "the besieged town of". */
export const PLACE_ADJECTIVES = new Set(
  'besieged strategic nearby neighbouring neighboring small key main remote same border coastal ancient mainly predominantly restive volatile disputed contested provincial regional rebel-held government-held militant-held front-line frontline port mountainous largest second-largest second biggest densely populated crowded ruined embattled busy major oil-rich mining historic entire whole surrounding adjacent turkish-occupied government-controlled rebel-controlled'.split(
    ' ',
  ),
)

/** Kinds of places that are built, and can be what an attack is on. */
export const BUILT = new Set(
  'airport airbase hospital school prison university market mosque church barracks station hotel restaurant cafe bar bank court palace monastery temple shrine pagoda stadium cinema mall clinic orphanage headquarters depot terminal warehouse bakery tower refinery dam silo plant factory seminary college shop mine hall pipeline base'.split(
    ' ',
  ),
)
