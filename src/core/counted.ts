/** `1 event`, `1,204 events`, `2 parties`: a number with what it counts. */
export function counted(number: number, one: string, language = 'en', many = `${one}s`): string {
  return `${number.toLocaleString(language)} ${number === 1 ? one : many}`
}
