/** What is attacked and is nobody: the head noun of a target that is a thing. */
export const THINGS = new Set(
  'rally ceremony concert hall polling pipeline pipelines tower towers mine mines laboratory house houses home homes building buildings apartment apartments tent tents camp market markets mosque church school schools hospital hospitals clinic clinics bus minibus vehicle vehicles car cars truck trucks convoy convoys ambulance ambulances train factory factories plant warehouse warehouses depot depots base bases post posts outpost outposts checkpoint checkpoints station stations barracks headquarters airport airbase port ship ships vessel vessels tanker boat boats bridge bridges pipeline refinery court courthouse hotel restaurant cafe shop shops bazaar crowd crowds gathering funeral wedding procession site sites facility facilities compound compounds infrastructure substation powerplant prison jail embassy consulate office offices street streets square hub cart motorcycle motorbike drone drones tank tanks patrol patrols shelter shelters villages ministry parliament university farm farms bakery block blocks institute institutes academy college institution seminary dormitory hostel airfield lorry lorries tanker tankers trench trenches position positions hideout hideouts'.split(
    ' ',
  ),
)

/** Things that are as good as the party that holds them: "positions of the army", "an army post". */
export const HELD = new Set(
  'position positions hideout hideouts post posts outpost outposts checkpoint checkpoints base bases camp camps headquarters convoy convoys vehicle vehicles center centers centre centres gathering gatherings stronghold strongholds patrol patrols barracks depot depots lines line defenses defences defense barriers site sites frontlines trenches bunker bunkers target targets concentrations gatherings cars areas infrastructure launchers launcher house command military strongpoint garrison facilities facility weapons warehouses'.split(
    ' ',
  ),
)
