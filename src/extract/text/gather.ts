/** What each of a list gives, in one list: `flatMap`, which takes V8 many times as long. */
export function gather<One, Found>(list: readonly One[], of: (one: One, at: number) => readonly Found[]): Found[] {
  const out: Found[] = []
  for (let at = 0; at < list.length; at++) out.push(...of(list[at] as One, at))
  return out
}
