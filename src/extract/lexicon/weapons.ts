/** Words that name the means, and the type it makes of an attack whose own word leaves it open. */
export const WEAPONS: readonly (readonly [type: string, words: ReadonlySet<string>])[] = [
  ['suicide-bomb', new Set('suicide svbied'.split(' '))],
  [
    'airstrike',
    new Set(
      'airstrike airstrikes air-strike warplane warplanes jet jets aircraft helicopter helicopters drone drones aerial uav uavs f-16 hellfire plane planes bombers shahed shaheds quadcopter quadcopters air airforce'.split(
        ' ',
      ),
    ),
  ],
  [
    'shelling',
    new Set(
      'artillery mortar mortars rocket rockets missile missiles shelling shell shells howitzer howitzers grad tank tanks katyusha himars ballistic'.split(' '),
    ),
  ],
  ['ied', new Set('ied ieds bomb bombs explosive explosives landmine landmines device car-bomb explosion blast'.split(' '))],
  ['grenade', new Set('grenade grenades'.split(' '))],
]
