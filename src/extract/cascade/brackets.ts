import type { Step } from './item.ts'

/** What stands in brackets is an aside, and parts no list: "Jazal (in the north), Mare and Deir Ezzor". */
export const brackets: Step = (items) => {
  let depth = 0
  return items.filter(({ low }) => {
    if (low === '(' || low === '[') depth++
    const outside = depth === 0
    if ((low === ')' || low === ']') && depth > 0) depth--
    return outside
  })
}
