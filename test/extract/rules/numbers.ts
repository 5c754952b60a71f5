import type { RuleTable } from './rule-table.ts'

/** Numbers as they are said. */
export const numbers: RuleTable = {
  rule: 'numbers as they are said',
  reads: [
    ['At least 50 people were killed in an attack on Pulka.', 'attack |  | Pulka |  →  | ? killed 50-'],
    ['More than 100 rebels were killed in Kitshanga, the army said.', 'clash |  | Kitshanga |  → rebels | rebels killed 101-'],
    ["Up to 15 civilians were killed in an air strike in Togo's Kpendjal region.", 'airstrike |  | Kpendjal region |  → civilians | civilians killed 0-15'],
    ['About 20 gunmen attacked a mine in Kamituga, killing two guards.', 'clash |  | Kamituga | gunmen → mine | guards killed 2'],
    ['Nearly 300 people were wounded in clashes in Port-au-Prince.', 'clash |  | Port-au-Prince |  →  | ? wounded 300'],
    ['Between 15 and 20 soldiers died in an ambush near Ansongo.', 'clash |  | Ansongo |  → soldiers | soldiers killed 15-20'],
    ['Dozens of soldiers were killed in an attack on a base in Kangaba.', 'clash |  | Kangaba |  → base | soldiers killed 24-'],
    ['Scores of villagers were killed in Kologo.', 'attack |  | Kologo |  → villagers | civilians killed 40-'],
    ['Several people were wounded in a drone strike on Nabatieh.', 'airstrike |  | Nabatieh |  →  | ? wounded 3-'],
    ['A handful of militants were killed in Kunar.', 'clash |  | Kunar |  → militants | militants killed 3-'],
    ['Twenty-seven people were killed in Zamfara on Monday.', 'attack | 2024-05-13 | Zamfara |  →  | ? killed 27'],
    ['1,200 people were killed in the assault on Sinjar.', 'attack |  | Sinjar |  →  | ? killed 1200'],
    ['Fewer than ten people were wounded in the shelling of Sumy.', 'shelling |  | Sumy |  →  | ? wounded 0-9'],
    ['A dozen soldiers were killed in Diffa.', 'clash |  | Diffa |  → soldiers | soldiers killed 12'],
    ['Two hundred villagers were abducted in Kurebe.', 'abduction |  | Kurebe |  → villagers | civilians captured 200'],
    ['Six or seven fighters were killed in Bir al-Ghanam.', 'clash |  | Bir al-Ghanam |  → fighters | fighters killed 6-7'],
    ['Hundreds were injured in the explosion in Beirut.', 'ied |  | Beirut |  →  | ? wounded 200-'],
    ['Over 40 rebels surrendered in Wau after clashes with the army.', 'clash |  | Wau | rebels → army | rebels surrendered 41-'],
    ['An estimated 35 civilians were killed in Gatumba.', 'attack |  | Gatumba |  → civilians | civilians killed 35'],
    ['Only one soldier was wounded in the mortar attack on Ghazni.', 'shelling |  | Ghazni |  → soldier | soldier wounded 1'],
    ['70-80 fighters were killed in Tawila.', 'clash |  | Tawila |  → fighters | fighters killed 70-80'],
    ['Not a single soldier was wounded when militants shelled a post in Bourem.', 'shelling |  | Bourem | militants → post | soldier wounded 0'],
    ['Three to five militants were killed in a drone strike in Datta Khel.', 'airstrike |  | Datta Khel |  → militants | militants killed 3-5'],
  ],
  readsNothing: ['The ministry has not said how many of its men died in Gossi.'],
  notYet: [],
}
