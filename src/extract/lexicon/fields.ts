/** Fields that borrow the words of war. Each by words that are seldom of anything else. */
const FIELDS: readonly string[] = [
  'shares shareholders shareholder investors investor profits profit revenue retailer retailers shoppers customers supermarket supermarkets grocers sales prices brand brands boardroom takeover bid merger stock startup discount e-commerce suppliers flotation marketing quarterly dividend',
  'match goal goals striker league cup coach season fans midfielder defender goalkeeper penalty halftime half-time wicket innings scored winner champions championship tournament quarter-final semi-final final stadium pitch squad referee playoffs fixture scorer rugby football cricket tennis basketball',
  'firefighters wildfire wildfires blaze blazes flames heatwave smoke hectares evacuated drought flood floods storm hurricane earthquake landslide rains',
  'locusts locust armyworm larvae pest pests pesticide pesticides swarm swarms crops crop harvest maize farmers agronomist livestock weeds fungus',
  'virus vaccine vaccines outbreak patients epidemic pandemic infection infections malaria cholera measles cancer tumour clinic symptoms antibiotic bacteria',
  'film novel album actor actress theatre gallery premiere audience director screenplay band song songs game gamers console studio series viewers',
]
const FIELD_OF: ReadonlyMap<string, number> = new Map(FIELDS.flatMap((words, field) => words.split(' ').map((word): [string, number] => [word, field])))

/** The field, by number, that a word in lower case is of; undefined of any other word. */
export function fieldOf(word: string): number | undefined {
  return FIELD_OF.get(word)
}
