/** What a person put into one field, as Slack sends it. */
export interface FieldState {
  readonly type: string
  readonly value?: string | null
  readonly selected_option?: { readonly value?: string } | null
  readonly selected_options?: readonly { readonly value?: string }[]
}

/** A view's state: by block, then by action. */
export type FormState = Readonly<Record<string, Readonly<Record<string, FieldState>>>>

/** What stands in the fields of a form, by key; an empty field is left out. */
export function filledIn(state: FormState): Record<string, string[]> {
  const filled = Object.entries(state).map(([key, actions]) => [key, Object.values(actions).flatMap(valuesIn)] as const)
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0).map(([key, values]) => [key, [...values]]))
}

function valuesIn({ value, selected_option: one, selected_options: several }: FieldState): string[] {
  const values = [value, one?.value, ...(several ?? []).map((option) => option.value)]
  return values.flatMap((text) => (text === null || text === undefined || text.trim() === '' ? [] : [text.trim()]))
}
