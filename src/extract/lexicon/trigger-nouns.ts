import type { TriggerRow } from './trigger.ts'

/** What happens, as nouns. */
export const NOUNS: readonly TriggerRow[] = [
  [
    'airstrike',
    'acts',
    'strong',
    'airstrike, airstrikes, air strike, air strikes, air raid, air raids, air-strike, air-strikes, drone strike, drone strikes, drone attack, drone attacks, aerial bombardment, aerial bombing, air attack, air attacks, barrel bomb, barrel bombs, bombing raid, bombing raids, bombing run, bombing runs, air bombardment, airstrike attack, drone-strike, kamikaze drone, kamikaze drones, guided bomb, guided bombs, glide bomb, glide bombs, aerial bomb, aerial bombs, guided aerial bomb, guided aerial bombs, cluster bomb, cluster bombs, barrel bomb attacks, air bombardments, drone raid',
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
    'clash, clashes, battle, battles, combat, fighting, skirmish, skirmishes, hostilities, standoff, encounter, encounters, confrontation, confrontations',
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
  ['attack', 'acts', 'strong', 'massacre, massacres, assassination, assassinations, beheadings, execution, executions, lynching, beheading, mass shooting'],
  ['attack', 'acts', 'weak', 'killings, shooting, shootings, stabbing, stabbings, knife attack, gun attack, murder, murders'],
  ['attack', 'acts', 'strong', 'gunfire, sniper fire, small-arms fire'],
  ['abduction', 'acts', 'strong', 'kidnapping, kidnappings, abduction, abductions'],
  ['gain', 'gains', 'weak', 'capture, seizure, takeover, fall'],
  ['regain', 'gains', 'weak', 'recapture, liberation'],
  ['group-change', 'moves', 'weak', 'deployment'],
  ['clash', 'acts', 'weak', 'operation, operations'],
]
