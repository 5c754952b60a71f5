/**
 * Hands on what came, one at a time, with a turn of the event loop between. Answers that arrive in a heap, as when many waited for the same,
 * would else all be shown before anybody else who knocks is heard.
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
