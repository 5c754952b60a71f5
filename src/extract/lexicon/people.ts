/** What a noun for people says of them: a state's forces, fighters of whatever side, civilians, people of rank. */
export type Sort = 'state' | 'armed' | 'civil' | 'rank' | 'nation'

const HEADS: Readonly<Record<Exclude<Sort, 'nation'>, string>> = {
  state:
    'jawan jawans coastguard coastguards regime government coalition junta authorities soldier soldiers troop troops army armies military police policeman policemen policewoman forces force guard guards conscript conscripts serviceman servicemen gendarme gendarmes commandos commando trooper troopers marines navy jets jet warplane warplanes planes aircraft helicopter helicopters drone drones marine paratroopers paratrooper peacekeeper peacekeepers border-guards reservists artillery personnel brigade brigades battalion battalions division regiment navy gunships tanks warship warships bombers aviation ranger rangers constable constables patrolmen patrolman sentry sentries guardsmen guardsman howitzer howitzers batteries gunboat gunboats frigate frigates gunners',
  armed:
    'nsag nsags maoist maoists naxalite naxalites naxals salafists royalists vigilante vigilantes tribesman tribesmen clansmen fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen terrorist terrorists jihadist jihadists jihadi jihadis extremist extremists militia militias militiaman militiamen combatant combatants cell cells guerrilla guerrillas attacker attackers assailant assailants bandit hoodlum thug bandits hoodlums thugs raiders separatist separatists mercenaries mercenary faction factions group groups bomber islamists islamist paramilitaries paramilitary operatives operative remnants members member elements units unit squad infiltrators infiltrator kidnappers hijackers pirates loyalists allies organization organisation movement settlers settler branch squads hitmen assassins mob mobs rioters cartel gang gangs warriors enemy enemies invader invaders occupier occupiers defender defenders sniper snipers suspects suspect miscreants khwarij khawarij ultras goons thugs dacoits outlaws arsonists shooters shooter looters cadres irregulars janjaweed adversary adversaries aggressor aggressors foe saboteur saboteurs dissidents perpetrators perpetrator killers rustlers rustler team teams',
  civil:
    'people person persons companion companions passer-by owner owners civilian civilians resident residents villager villagers man men woman women child children boy boys girl girls baby infant infants worker workers staff journalist journalists reporter reporters medic medics paramedic paramedics doctor doctors nurse nurses teacher teachers student students pupil pupils farmer farmers shepherd shepherds rancher ranchers hunters student-activist herder herders herdsmen fishermen fisherman passenger passengers pilgrims worshippers worshipper shoppers refugees refugee idps migrants migrant demonstrator demonstrators protester protesters protestor protestors bystander bystanders passers-by pedestrians victim victims contractor contractors teenager teenagers teens sailor sailors seafarers traveller travellers commuter commuters smugglers smuggler traffickers poachers deminers deminer lifeguards shopkeeper shopkeepers head deputy family families employees employee volunteers volunteer driver drivers truckers labourers labourer laborers laborer miners miner traders trader merchants parishioners monks monk nun nuns pastor bishop lawyer shepherd imam priest locals inhabitants tourists cattle-herders hostages detainees prisoners inmates youths youth schoolchildren toddler toddlers elders lawyers activists activist humanitarians responders firefighters rescuers brother brothers sister sisters wife husband son sons daughter daughters mother mothers father fathers parents cousin uncle nephew bodyguard bodyguards aide aides prisoners-of-war clerics cleric vendors vendor hikers pickers picker crew guest guests congregants mourners colleague colleagues comrade comrades relative relatives neighbour neighbours neighbor neighbors friend friends signatories national nationals customer customers diner diners professor professors engineer engineers businessman businessmen pharmacist surgeon midwife blogger electrician electricians pensioner pensioners motorist motorists cyclist grandmother grandfather grandson granddaughter aunt kids grandchildren lecturer caretaker beekeepers woodcutters woodcutter loggers beggar clerk clerks watchman watchmen crewman crewmen barber cook carpenter mason tailor butcher baker singer musician hawker hawkers porter porters cleaner cleaners translator translators interpreter interpreters photographer photographers cameraman academic academics researcher researchers preacher missionary missionaries deacon rabbi schoolgirl schoolgirls schoolboy schoolboys schoolteacher headteacher postman mechanic mechanics technician technicians scientist scientists widow nephews niece nieces uncles cousins bride orphans nomads nomad pastoralists pastoralist peasants peasant lay-people laypeople laypersons lifeguard hairdresser accountant barista waiter waitress waiters bricklayer passersby passerby citizen citizens crewmember crewmembers cameramen travelers traveler principal headmaster headmistress vaccinator vaccinators cooks carpenters seller sellers stallholder stallholders broadcaster editor surveyor surveyors geologist geologists goatherd goatherds catechist evangelist preachers merchant parishioner mukhtar skipper skippers co-chair changer orderly churchgoers holidaymakers evacuees cobbler imams pastors priests bishops campaigner campaigners mediator mediators negotiator negotiators healer healers assistant assistants patient patients pilot pilots',
  rank: 'sarpanch official officials officer officers commander commanders leader leaders emir general colonel captain major lieutenant chief governor mayor elder judge judges prosecutor lawmaker lawmakers minister recruits recruit cadets cadet senator headman headmen adviser advisers advisor advisors ambassador politician secretary councillor councillors councilor councilors councilman candidate candidates commissioner superintendent inspector sergeant corporal administrator administrators magistrate magistrates legislator legislators councilwoman councilwomen chairwoman chairman agent agents subcommander sub-commander subcommanders sub-commanders subleader sub-leader subleaders sub-leaders warlord warlords kingpin ringleader ringleaders chieftain chieftains',
}

const sorts = new Map<string, Sort>()
for (const [sort, words] of Object.entries(HEADS)) for (const word of words.split(' ')) sorts.set(word, sort as Sort)

/** The sort of a noun for people, in lower case; null of any other word. */
export function sortOfHead(word: string): Sort | null {
  return sorts.get(word) ?? null
}

/** Nouns that stand for a party only with a word before them or a name behind: "armed group", "members of the council". */
export const BARE_IS_NOTHING = new Set(
  'group groups remnants member members elements units unit force cells cell general major captain chief guard movement branch division personnel squad artillery allies leader drone drones aircraft planes helicopter helicopters tanks jets jet bombers family families organization organisation mob general minister official officials gang brigade brigades battalion battalions regiment army regime government coalition junta authorities rebel militant insurgent terrorist team teams agent agents howitzer howitzers batteries gunboat gunboats frigate frigates national'.split(
    ' ',
  ),
)
/** Of those, what the article makes definite: "the army". */
export const DEFINITE_IS_PARTY = new Set('army military regime junta coalition group organization organisation movement mob gang'.split(' '))

/** What stands for those who steer it, and is not counted as people: "Turkish drones". */
export const MACHINES = new Set(
  'jet jets warplane warplanes planes aircraft aviation helicopter helicopters drone drones tank tanks warship warships gunships bombers artillery navy howitzer howitzers batteries gunboat gunboats frigate frigates'.split(
    ' ',
  ),
)

/** Nouns whose "of NAME" or "from NAME" is the party itself. */
export const PART_OF = new Set(
  'members member remnants fighters fighter militants militant forces faction factions elements troops soldiers units unit cells cell terrorists gunmen men group groups branch artillery combatants operatives officers personnel brigade battalion drone drones jet jets warplane warplanes aircraft helicopter tank tanks insurgents rebels jihadists regiment division commander commanders leaders leader guerrillas guerrilla separatists extremists militiamen infiltrators howitzer howitzers batteries helicopters planes gunboats team teams'.split(
    ' ',
  ),
)

/** Words of lower case that stand before such a noun and belong to the name of the party. */
export const MODIFIERS = new Set(
  'government regime army military security police armed rebel militant terrorist jihadist jihadi islamist extremist separatist insurgent opposition loyalist allied coalition foreign civilian paramilitary militia tribal popular defense defence ground air naval special elite border presidential republican national federal suspected alleged unidentified unknown wanted masked enemy local regional pro-government pro-regime anti-government anti-regime pro-militant pro-russian pro-iranian state public aid medical health media peacekeeping oil fighter war combat sleeper suicide senior top former prominent key male female innocent school united warring attack surveillance reconnaissance sabotage assault commando splinter breakaway dissident armoured armored junta ethnic christian muslim shiite sunni kurdish militia-linked mercenary religious humanitarian relief hospital ambulance rescue traffic riot anti-terror counter-terrorism anti-terrorism intelligence female young elderly displaced construction mine telecom prison municipal district provincial loyal outlawed banned hardline ultra-hardline rival communist maoist leftist nationalist resistance occupation occupying criminal self-defence self-defense vigilante hunter nomadic clan council party village ministry community union church mosque university county town village district car motorcycle truck peace transport bus truck taxi minibus polio vaccination election electoral gendarmerie counter-terrorism counter-insurgency counterinsurgency rapid-response rapid-reaction bomb-disposal swat'.split(
    ' ',
  ),
)

/** `Turkish-backed`, `YPG-affiliated`, `government-aligned`. */
export const ALIGNED =
  /-(?:backed|led|linked|affiliated|allied|aligned|run|supported|funded|trained|sponsored|loyal|armed|inspired|dominated|based|leaning|style)$/

/** "a 17-year-old": a person by itself, or before the word for one. */
export const AGED = /^\d{1,3}-(?:year|month|week|day)-olds?$/

/** Numbers and articles before these words count a person: "a soldier", "another man". */
export const SINGULAR = new Set(
  'owner sarpanch companion passer-by passerby conscript jawan coastguard maoist naxalite jihadi extremist islamist infiltrator rancher traveller commuter deminer adviser advisor head soldier policeman policewoman serviceman gendarme fighter militant rebel insurgent gunman terrorist jihadist militiaman combatant guerrilla attacker assailant bandit hoodlum thug person civilian resident villager man woman child boy girl baby infant worker journalist reporter medic paramedic doctor nurse teacher student pupil farmer herder fisherman passenger worshipper refugee migrant demonstrator protester protestor bystander victim contractor employee volunteer driver imam priest hostage detainee prisoner youth official officer commander leader general colonel captain major lieutenant chief governor mayor elder judge prosecutor lawmaker recruit cadet member bomber peacekeeper guard sniper suspect toddler senator activist separatist operative policeman brother sister wife husband son daughter mother father cousin uncle nephew bodyguard aide cleric vendor teenager sailor vigilante tribesman smuggler shopkeeper lawyer monk settler bishop pastor nun labourer laborer miner trader shepherd ranger headman colleague comrade relative neighbour neighbor friend constable shooter customer professor engineer businessman pharmacist surgeon midwife blogger electrician pensioner motorist cyclist grandmother grandfather grandson granddaughter aunt lecturer caretaker beggar ambassador politician secretary councillor councilor councilman candidate commissioner superintendent inspector sergeant corporal marine paratrooper administrator woodcutter clerk watchman crewman barber cook carpenter mason tailor butcher baker singer musician hawker porter cleaner translator interpreter photographer cameraman academic researcher preacher missionary deacon rabbi schoolgirl schoolboy schoolteacher headteacher postman mechanic technician scientist widow niece bride nomad pastoralist peasant lifeguard hairdresser accountant waiter waitress bricklayer citizen passerby crewmember traveler principal headmaster headmistress vaccinator seller stallholder broadcaster editor surveyor geologist goatherd catechist evangelist merchant parishioner mukhtar magistrate legislator councilwoman chairwoman skipper co-chair changer orderly cobbler campaigner mediator negotiator healer chairman agent subcommander sub-commander subleader sub-leader warlord kingpin ringleader chieftain patrolman sentry guardsman saboteur perpetrator rustler assistant patient pilot commando trooper'.split(
    ' ',
  ),
)

/** Words that say of those who were hit only that they were people. */
export const ANYBODY =
  /^(?:(?:other|more|these|many|local) )?(?:people|persons?|others|victims?|prisoners|hostages|captives)$|^(?:(?:dozo|traditional|local) )?hunters?$/i

/** Whose work or standing does not say that they bore no arms, or of whom nothing is said but that they were there. */
export const UNCERTAIN =
  /\b(?:bodyguards?|pilots?|sailors?|crew|contractors?|prisoners?(?:-of-war)?|detainees|inmates|hostages|smugglers?|traffickers|poachers|aides?|comrades?|colleagues?|nationals?|(?:defen[cs]e|village) volunteers?|signatories|deputy|head|victims?|associates|captives)$/i

/** Those who hold an office without arms. */
export const OF_OFFICE =
  /\b(?:mayor|elder|judges?|prosecutor|lawmakers?|senator|headm[ae]n|politician|councill?ors?|councilman|candidates?|ambassador|administrators?|(?:community|indigenous|union|religious|village|student|local|social) leaders?|village (?:chief|head)s?|former (?:(?:district|village|local|provincial|government|town|state|party) )*(?:officials?|heads?|ministers?|governors?))$/i

/** Civilians by age, sex, kin or home, and by nothing else: which side lost them is clear, and more is not said. */
export const CIVILIANS =
  /^(?:(?:\d{1,3}-(?:year|month|week|day)-olds?|other|local|young|old|elderly|disabled|innocent|female|male|displaced|pregnant|unarmed|school) )*(?:civilians?|m[ae]n|wom[ae]n|child|children|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|youths?|schoolchildren|residents?|villagers?|locals|inhabitants|passers-by|bystanders?|pedestrians?|famil(?:y|ies)|brothers?|sisters?|wife|husband|sons?|daughters?|mothers?|fathers?|parents|cousin|uncle|nephew|\d{1,3}-(?:year|month|week|day)-olds?|idps|refugees?|shoppers|family members)$/i
