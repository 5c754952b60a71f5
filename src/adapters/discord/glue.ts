import { type APIInteraction, ApplicationCommandType, InteractionType } from 'discord.js'
import type { Front } from './front.ts'
import { speakerOf } from './parse/who.ts'
import { acknowledge, atOnce } from './respond.ts'
import { show } from './show.ts'
import { complete } from './surfaces/complete.ts'
import { form } from './surfaces/form.ts'
import { onMessage } from './surfaces/on-message.ts'
import { press } from './surfaces/press.ts'
import { slash } from './surfaces/slash.ts'
import { sayReply } from './trouble.ts'

/** Hands an interaction to its surface. Never throws: what goes wrong on the way is for the operator. */
export async function handle(front: Front, interaction: APIInteraction): Promise<void> {
  try {
    await route(front, interaction)
  } catch (error) {
    front.house.report('discord', error)
  }
}

async function route(front: Front, interaction: APIInteraction): Promise<void> {
  const speaker = speakerOf(interaction)
  if (interaction.type === InteractionType.Ping) return
  if (speaker === null) return elsewhere(front, interaction)
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(front, { interaction, speaker })
    case InteractionType.MessageComponent:
      return press(front, { interaction, speaker })
    case InteractionType.ModalSubmit:
      return form(front, { interaction, speaker })
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.Message) return onMessage(front, { interaction: interaction as never, speaker })
      return slash(front, { interaction: interaction as never, speaker })
  }
}

/** A private conversation belongs to no desk. */
async function elsewhere(front: Front, interaction: APIInteraction): Promise<void> {
  const reply = sayReply(
    'info',
    'Sitlog answers in a server: a log is a server’s.',
    'Type the command in one of its channels; the answer is private there too.',
  )
  const shown = await show(reply, { ...front, offer: null, shareable: false, largestFile: 0 })
  await acknowledge(front, interaction, atOnce(shown))
}
