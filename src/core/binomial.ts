/** The chance of at least `hits` hits in so many tries, each with that share of hits: summed from its largest term, in logarithms. */
export function chanceOfAtLeast(hits: number, tries: number, share: number): number {
  let term = logChoose(tries, hits) + hits * Math.log(share) + (tries - hits) * Math.log1p(-share)
  let sum = 0
  for (let at = hits; at <= tries; at++) {
    const next = Math.exp(term)
    sum += next
    if (at > tries * share && next < sum * 1e-12) break
    term += Math.log(tries - at) - Math.log(at + 1) + Math.log(share) - Math.log1p(-share)
  }
  return Math.min(1, sum)
}

function logChoose(of: number, some: number): number {
  return logFactorial(of) - logFactorial(some) - logFactorial(of - some)
}

/** Stirling's series; exact enough from 10 on, summed below. */
function logFactorial(number: number): number {
  if (number < 10) return Array.from({ length: number }, (_, at) => Math.log(at + 1)).reduce((a, b) => a + b, 0)
  return number * Math.log(number) - number + Math.log(2 * Math.PI * number) / 2 + 1 / (12 * number) - 1 / (360 * number ** 3)
}
