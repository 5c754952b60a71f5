/** Fields that borrow the words of war, and misfortunes. Each by words of which a report of a war has few. */
const FIELDS: readonly string[] = [
  'shares shareholders shareholder investors investor profits profit revenue retailer retailers shoppers customers supermarket supermarkets grocers sales prices brand brands boardroom takeover bid merger stock startup discount discounter e-commerce suppliers flotation marketing quarterly dividend vouchers analysts rival rivals turnover chain chains oil barrel brent traders airlines',
  'match matches goal goals striker league cup coach season fans midfielder defender defenders goalkeeper penalty halftime half-time wicket wickets innings scored winner champions champion championship tournament quarter-final semi-final semi-finals final finals stadium pitch squad referee playoffs fixture scorer rugby football cricket tennis basketball baseball hockey handball volleyball kabaddi raiders game games hosts visitors interval substitute whistle points tackle tackles bowler batsman touchdown quarterback dugout derby relegation try tries trophy victory victories lap laps rider riders sprint stage',
  'firefighters wildfire wildfires blaze blazes fire fires flames heatwave smoke hectares embers firebreak firebreaks burnt pines gusts gust wind winds evacuated drought flood floods flooding storm storms hurricane cyclone earthquake landslide rains rain waves rescuers campsite forest forests avalanche avalanches skiers skier ski slope boiler',
  'locusts locust armyworm larvae pest pests pesticide pesticides swarm swarms crops crop harvest maize farmers agronomist livestock weeds weed fungus rats rat rodents rodent mice mosquitoes bedbugs termites hornets beetles ants nests traps poison sewers bins garden gardens gardener gardening shed compost lettuces slugs slug snails shoots roots stems roses lawn hedge hedges plants plant knotweed rhubarb vinegar glyphosate greenhouse bees hive hives allotment seedlings invasive species',
  'virus vaccine vaccines outbreak patients epidemic pandemic infection infections malaria cholera measles cancer tumour clinic symptoms antibiotic bacteria dengue ebola mosquito mosquitoes disease doses chemotherapy immune diagnosis',
  'film novel album actor actress theatre gallery premiere audience director screenplay band song songs gamers console studio series viewers stage critics novelist painter orchestra conductor',
  'hackers hacker hacked hacking ransomware malware cyberattack cyberattacks server servers computers computer data software password passwords network networks online users accounts phishing intruders logic ransom website websites',
  'chess grandmaster grandmasters knight rook bishop pawn pawns queen board opponent opponents tournament moves opening endgame checkmate champion elo',
  'lorry collision crash crashed bend ravine brakes overtaking overturned plunged motorway motorists speeding coach derailed carriage carriages runway',
]
const FIELDS_OF = new Map<string, number[]>()
for (const [field, words] of FIELDS.entries()) for (const word of words.split(' ')) FIELDS_OF.set(word, [...(FIELDS_OF.get(word) ?? []), field])
const NONE: readonly number[] = []

/** The fields, by number, that a word in lower case is of. */
export function fieldsOf(word: string): readonly number[] {
  return FIELDS_OF.get(word) ?? NONE
}
