import { expect, test } from 'vitest'
import { line, read } from './line.ts'

/** Reports of our own that borrow the words of war, or tell of misfortunes: none of them tells of an event. */
const CONTROLS: readonly (readonly [what: string, text: string])[] = [
  [
    'a match',
    `Tigers storm back to sink Leeds

Castleford launched a second-half assault on Leeds on Saturday and blew their rivals away 34-18 in front of 14,000 fans. The visitors were under siege from the first whistle but survived a bombardment on their own line, and hit back when captain Joe Hart shot through a gap. "We got ambushed," coach Mark Ellis said. "They came at us with all guns blazing and we surrendered the middle of the pitch."

Substitute Lee Dunn killed off the game with two tries in five minutes, the second after Leeds had lost two men to the sin bin. Leeds meet Wigan on Friday, when they will be without three wounded forwards.`,
  ],
  [
    'rats',
    `How the city is losing its war on rats

Every night in Camden, an army of rats invades the bins behind the high street. The council has declared war on the rodents and sent in pest controllers armed with traps and poison. On Monday they raided a block of flats in Kentish Town and killed 40 in one night. "We bombed the nests with gas," said Dave Marsh, who has fought the pests for 20 years. Hundreds died last winter, but the survivors regrouped in the sewers and launched a counter-attack. Residents have torched rubbish and laid mines of chilli powder in their gardens.`,
  ],
  [
    'a price war',
    `Supermarket price war claims first casualty

Shares in Norden plunged on Tuesday after its rival Alda fired the first shot in a new price war, slashing the cost of milk and bread. Analysts said the German discounter had opened a second front in Sweden and was attacking market share on all sides. Norden hit back within hours, bombarding customers with vouchers. The battle has already killed three small chains in Malmo, with 120 stores shut. Investors fled. "It is a bloodbath," said one retailer in Stockholm, who expects profits to be wiped out.`,
  ],
  [
    'a storm',
    `Storm batters coast, three dead

A violent storm struck the west coast on Sunday night, killing three people and injuring a dozen near Brest. Gusts of 150 km/h ripped through a campsite at Quiberon and tore apart boats in the harbour. Firefighters evacuated 200 tourists from Carnac. Two men died when a tree hit their car on the road to Lorient; a woman drowned after waves smashed into her house. The army sent troops to clear the roads.`,
  ],
  [
    'chess',
    `Queen captured: teenager storms chess elite

Seventeen-year-old Arjun Rao captured the lead in Wijk aan Zee on Thursday after a ferocious attack on the king of the world champion. Rao sacrificed a knight, invaded on the seventh rank and, when his opponent tried to exchange fire, trapped a rook. "He bombed my position," said the Norwegian grandmaster, whose defence was torn apart in 24 moves. Two more players were eliminated on Friday. The tournament ends on Sunday.`,
  ],
  [
    'hackers',
    `Hackers attack hospital in Lyon

Hackers attacked the computers of a hospital in Lyon on Monday and seized control of its servers, the clinic said. The group, which calls itself BlackMoon, has claimed responsibility for the attack and demanded a ransom. Doctors were forced to abandon electronic records. Experts said the strike had hit 200 machines, and that the intruders had planted a logic bomb. French police have opened an investigation. No patients were hurt.`,
  ],
  [
    'a crash',
    `Crash on mountain road kills nine

Nine people were killed and 21 injured when a bus hit a lorry and plunged into a ravine near Huanta on Sunday, police said. The driver lost control of the vehicle on a bend. Rescue workers recovered the bodies of seven passengers from the river. Six of the wounded were taken to a hospital in Ayacucho. In April, a collision on the same road left five dead.`,
  ],
  [
    'a cycle race',
    `Sprinter strikes on stage five

Belgian sprinter Tom Claes ambushed his rivals on the cobbles of Roubaix on Tuesday, launching a savage attack 20 km from the line and holding off the peloton by two seconds. His team had been under fire after a week without a win. "We bombed down that last hill," he said. Two riders were taken to hospital in Lille after a crash that brought down 30 men. The yellow jersey was captured by Dane Nils Holm, who had set the mountains ablaze on Monday.`,
  ],
  [
    'a debate',
    `Candidates trade blows in final debate

The two candidates for mayor of Porto clashed in a fierce television debate on Wednesday night, with the challenger launching a blistering attack on her opponent's record. "You have surrendered this city to the speculators," she said. He fired back that her plan would blow up the budget. Both camps claimed victory. The gloves came off in the last ten minutes, when the moderator was caught in the crossfire. A poll on Thursday put the mayor under siege, four points behind. The vote is on Sunday.`,
  ],
  [
    'an avalanche',
    `Avalanche kills five skiers in Tyrol

Five skiers were killed and two seriously injured on Saturday when an avalanche struck a group near Ischgl in western Austria, mountain rescue said. The slide hit the slope at about 11 a.m. and swept away nine people. Helicopters flew 60 rescuers to the area. Two others were pulled out alive. The dead were three Germans and two Dutch nationals. On Friday, another slide killed a guide near Sölden.`,
  ],
  [
    'a fever',
    `Dengue on the march

Doctors in Dhaka say they are losing the battle against dengue, which has killed 112 people since June and struck down thousands. "The enemy is the mosquito, and it attacks at dawn," said Dr Rina Sen at a hospital in Mirpur, where 40 patients were admitted on Monday. City crews raided building sites and destroyed breeding grounds in Uttara. Three children died on Sunday. A new vaccine could turn the tide.`,
  ],
  [
    'a game',
    `Review: A war game that hits its target

In "Iron Front", released on Friday, you command a tank platoon besieged in the ruins of Kharkiv. The first mission had me ambushed within minutes; my crew was killed by a drone and I blew up the bridge too late. By Sunday I had captured the airport and shelled the enemy's positions until my console overheated. The graphics are stunning. Players can shoot down jets and lay mines. It costs 60 euros.`,
  ],
  [
    'an anniversary',
    `Ten years on, town remembers

Residents of Gorno laid flowers on Monday to mark the tenth anniversary of the bombing that killed 34 people in the town's market. Survivors read out the names of the dead. "They destroyed our lives," said Ana Petric, who lost her husband in the attack. A film about the massacre was shown in the cultural centre, and a new memorial was unveiled by the mayor. Two suspects were convicted in 2019.`,
  ],
  [
    'a market',
    `Oil climbs as traders bet on cuts

Oil prices shot up on Thursday after OPEC+ stunned markets, blowing apart forecasts of a glut. Brent hit $94 a barrel, while shares in London were hammered. "The bears have been slaughtered," said one trader in Geneva. Airlines were hit hardest, with Ryanair and Lufthansa both losing ground. The dollar retreated against the yen. Analysts see the rally running out of ammunition by spring.`,
  ],
  [
    'a fire',
    `Factory fire kills 12 in Karachi

At least 12 workers were killed and 30 injured when a fire tore through a garment factory in Karachi's Korangi district on Wednesday, officials said. The blaze broke out after an explosion in a boiler on the ground floor. Firefighters took six hours to bring the flames under control. Bodies were taken to Jinnah hospital. The owner has been arrested. In 2012, more than 250 people died in a similar fire.`,
  ],
]

test.each(CONTROLS)('nothing in a report of %s', (_, text) => {
  expect(read(text).map(line)).toEqual([])
})
