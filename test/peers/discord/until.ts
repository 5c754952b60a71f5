/** Waits until something holds, looking every few milliseconds. Throws after so long. */
export async function until(holds: () => boolean, within = 60_000): Promise<void> {
  const end = Date.now() + within
  while (!holds()) {
    if (Date.now() > end) throw new Error(`This did not come true within ${within} ms: ${holds}`)
    await new Promise((later) => setTimeout(later, 4))
  }
}
