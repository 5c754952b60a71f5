import type { TriggerRow } from './trigger.ts'

const MINES =
  'a mine|a landmine|a land mine|an anti-tank mine|a roadside bomb|a roadside mine|a buried bomb|a buried mine|an ied|an explosive|an explosive device|an improvised explosive device|an improvised explosive|a homemade bomb'

/** What somebody says that they did. */
const EVENTS =
  'the attack|the attacks|those attacks|both attacks|both those attacks|the bombing|the bombings|the killing|the killings|the blast|the blasts|the explosion|the strike|the strikes|the ambush|the raid|the assault|the shooting|the shootings|the kidnapping|the abduction|the operation|the assassination|the murder'
const RESISTANCE = 'resistance|fierce resistance|stiff resistance|heavy resistance|strong resistance|tough resistance'
const CARRIED_OUT = 'the attack|the attacks|the bombing|the strike|the strikes|the raid|the assault'

/** Each of the verbs with each of the objects. */
function each(verbs: string, objects: string): string {
  return verbs
    .split(', ')
    .flatMap((verb) => objects.split('|').map((one) => `${verb} ${one}`))
    .join(', ')
}

/** What happens, as verbs by their infinitive; the first word is inflected. */
export const VERBS: readonly TriggerRow[] = [
  [
    'clash',
    'acts',
    'weak',
    'attack, assault, storm, raid, engage, invade, infiltrate, besiege, target, breach, try to advance, advance on, advance towards, encircle, swoop on, pour into, descend on',
  ],
  ['clash', 'acts', 'strong', 'ambush, waylay, open up on, open up with, open fire on, open fire at, lay siege to, fire on, fire at, fire upon'],
  ['clash', 'mutual', 'weak', 'clash, fight, battle, skirmish'],
  ['clash', 'mutual', 'weak', each('meet, meet with, face, encounter, run into', RESISTANCE)],
  ['clash', 'mutual', 'strong', 'exchange fire, trade fire, exchange gunfire'],
  ['attack', 'acts', 'strong', 'fire live rounds at, fire live rounds, fire live ammunition at, fire live ammunition, fire bullets at'],
  ['attack', 'acts', 'weak', 'fire indiscriminately, fire shots, fire several shots, fire several rounds, fire from, fire into'],
  ['clash', 'acts', 'weak', 'fire back, return fire'],
  [
    'protest-intervention',
    'acts',
    'weak',
    'fire tear gas at, fire tear gas, fire tear gas shells, fire tear gas canisters, lob tear gas shells, lob tear gas, use tear gas, fire rubber bullets at, fire rubber bullets, fire warning shots, disperse, baton-charge, lathi-charge',
  ],
  [
    'peaceful-protest',
    'moves',
    'weak',
    'demonstrate, take to the streets, come out onto the streets, stage a sit-in, stage a protest, hold a protest, hold a sit-in',
  ],
  ['mob-violence', 'moves', 'weak', 'riot, go on a rampage, run riot'],
  ['mob-violence', 'acts', 'weak', 'hurl stones at, throw stones at, pelt stones at, pelt with stones'],
  ['airstrike', 'acts', 'strong', 'fire drones, launch drones, fire a drone, launch a drone, launch attack drones'],
  [null, 'acts', 'weak', 'destroy, damage'],
  [
    null,
    'acts',
    'weak',
    'hit, strike, pound, hammer, pummel, pepper, rain down upon, smash into, land on, land near, fall on, rain down on, slam into, crash into, crash through, smash through, land in, land inside, land close to, fall close to, fall near, come down on, come down in, rip apart, tear apart, blow apart',
  ],
  ['airstrike', 'acts', 'strong', 'bomb, carpet-bomb, drop bombs on, drop barrel bombs on, drop explosives on, drop bombs, strafe'],
  [
    'shelling',
    'acts',
    'strong',
    'shell, bombard, fire a salvo of, fire a barrage of, fire a volley of, launch a salvo of, launch a barrage of, unleash a barrage of, fire rockets, fire missiles, fire mortars, launch rockets, launch missiles, lob mortars, fire artillery',
  ],
  [
    'suicide-bomb',
    'acts',
    'strong',
    'blow himself up, blow herself up, blow themselves up, detonate his vest, detonate his explosives, detonate an explosive vest',
  ],
  ['ied', 'acts', 'strong', 'detonate, explode, go off, blow up, dynamite, set off a bomb, plant a bomb'],
  [
    'attack',
    'acts',
    'strong',
    'assassinate, behead, decapitate, lynch, strangle, massacre, gun down, shoot dead, open fire, execute, stab, hack to death, stab to death, beat to death, burn alive, shoot and kill, shoot to death, slit the throats of, murder, mow down, spray with bullets, riddle with bullets, gun to death',
  ],
  ['attack', 'acts', 'weak', 'shoot, ram his car into, ram a car into, ram a vehicle into, ram into, plough into, plow into'],
  [null, 'kills', 'strong', 'kill, slay, neutralise, neutralize, eliminate, slaughter'],
  [null, 'kills', 'strong', 'send to hell'],
  [null, 'kills', 'weak', 'wound, injure'],
  ['abduction', 'acts', 'strong', 'kidnap, abduct, snatch, drag away, lead away, march off, carry off, spirit away'],
  ['arrests', 'acts', 'weak', 'arrest, detain, round up, apprehend, take into custody, nab'],
  [
    'gain',
    'gains',
    'weak',
    'fall to, fall into the hands of, pass into the hands of, fall under the control of, come under the control of, capture, seize, take control of, take over, overrun, conquer, take full control of, seize control of, wrest control of, gain control of, secure control of, occupy, impose control, impose their control, establish control, establish their control',
  ],
  [
    'regain',
    'gains',
    'weak',
    'recapture, retake, liberate, regain control of, win back, seize back, regain, take back, retake control of, reclaim, recover control of, re-capture',
  ],
  ['gain', 'ousts', 'weak', 'expel, oust, evict, drive out, push out, dislodge, flush out, clear out'],
  ['gain', 'cedes', 'weak', 'lose control of'],
  ['group-change', 'loses', 'weak', 'withdraw from, pull out of, pull out, retreat from, abandon'],
  [
    'group-change',
    'loses',
    'weak',
    'surrender, lay down their arms, lay down arms, give himself up to, give herself up to, give themselves up to, turn himself in to, turn themselves in to, defect to',
  ],
  ['transfer', 'cedes', 'weak', 'hand over control of'],
  ['clash', 'repels', 'weak', 'repel, repulse, thwart, foil, fend off, beat back, fight off, beat off, push back, drive back, throw back, ward off, hold off'],
  [
    'clash',
    'suffers',
    'weak',
    'come under attack, come under fire, come under heavy fire, come under heavy attack, come under small-arms fire, come under gunfire, come under rocket fire, come under mortar fire, come under sustained fire, fall into an ambush, be caught in an ambush',
  ],
  ['ied', 'suffers', 'strong', each('hit, run over, drive over, step on, strike, trigger, set off, roll over, drive onto', MINES)],
  ['ied', 'acts', 'weak', 'rip through, tear through'],
  [
    'clash',
    'acts',
    'weak',
    'focus their attention on, concentrate their attacks on, push into, break into, break through, penetrate, penetrate through, slice through, smash through, punch through, advance into, raid, storm',
  ],
  ['clash', 'moves', 'weak', 'move into, roll into, march into'],
  ['group-change', 'moves', 'weak', 'enter, deploy, redeploy, send reinforcements, bring reinforcements, arrive with, dispatch troops, send troops'],
  [
    'looting',
    'acts',
    'weak',
    'loot, make off with, drive off with, torch, raze, ransack, set fire to, burn down, set alight, set ablaze, set on fire, pillage, plunder, vandalise, vandalize, demolish, bulldoze, knock down, tear down, reduce to ashes, rustle, uproot, burgle, hold up, rob',
  ],
  ['disrupted-weapons', 'acts', 'weak', 'shoot down, defuse, intercept, dismantle, deactivate, render safe, dispose of'],
  ['sexual-violence', 'acts', 'strong', 'rape, gang-rape'],
  [
    null,
    'claims',
    'weak',
    `claim responsibility, ${each('claim', EVENTS)}, claim recent attacks, ${each('carry out', CARRIED_OUT)}, take responsibility, admit responsibility`,
  ],
]
