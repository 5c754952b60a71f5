/**
 * Runs callbacks one at a time, with a turn of the event loop between two. Many answers may arrive at once, as when many waited for the same;
 * without this, all of them would be shown before anything else is heard.
 */
export function oneATurn(): (hand: () => void) => void {
  const heap: (() => void)[] = []
  let turning = false
  const turn = (): void => {
    const hand = heap.shift()
    turning = hand !== undefined
    if (hand === undefined) return
    setImmediate(turn)
    hand()
  }
  return (hand) => {
    heap.push(hand)
    if (!turning) turn()
  }
}
