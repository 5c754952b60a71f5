/** At most so many characters (of UTF-16, as the platforms count them), none of them halved; what was cut shows as `…`. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`
}
