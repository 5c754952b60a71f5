import { type APIModalSubmission, ComponentType, type ModalSubmitComponent } from 'discord.js'

/** What was filled into a form, by key; '' where a field was left empty. */
export function readModal({ components }: Pick<APIModalSubmission, 'components'>): Record<string, string> {
  const inputs = components.flatMap((part): ModalSubmitComponent[] => {
    if (part.type === ComponentType.Label) return [part.component]
    return part.type === ComponentType.ActionRow ? part.components : []
  })
  return Object.fromEntries(inputs.map((input) => [input.custom_id, textOf(input)]))
}

function textOf(input: ModalSubmitComponent): string {
  if ('values' in input) return input.values.join('; ')
  return 'value' in input && typeof input.value === 'string' ? input.value.trim() : ''
}
