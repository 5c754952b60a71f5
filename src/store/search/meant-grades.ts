/** The grades that the given ones mean, in lower case. A letter alone means all its grades: `B` is B, B1 … B6. */
export function meantGrades(grades: readonly string[]): string[] {
  return grades
    .map((grade) => grade.trim().toLowerCase())
    .flatMap((grade) => (/^[a-f]$/.test(grade) ? [grade, ...[1, 2, 3, 4, 5, 6].map((digit) => `${grade}${digit}`)] : [grade]))
}
