import type { Attachment, Channel, Component, Guild, Message, User, World } from './world.ts'

/** The world in Discord's own shapes; each is checked against the response schemas on its way out. */
export function userShape({ id, name, bot }: User): Record<string, unknown> {
  const absent = { avatar: null, banner: null, accent_color: null, avatar_decoration_data: null, collectibles: null, primary_guild: null }
  return { id, username: name, global_name: bot ? null : name, discriminator: bot ? '0001' : '0', public_flags: 0, flags: 0, bot, ...absent }
}

export function memberShape(user: User): Record<string, unknown> {
  const absent = { avatar: null, banner: null, nick: null, communication_disabled_until: null, premium_since: null }
  return { user: userShape(user), roles: [], joined_at: '2026-01-05T09:00:00.000Z', flags: 0, pending: false, mute: false, deaf: false, ...absent }
}

export function guildShape(world: World, { id, name }: Guild): Record<string, unknown> {
  const own = [...world.channels.values()].filter((channel) => channel.guild === id)
  const absent = {
    icon: null,
    splash: null,
    discovery_splash: null,
    afk_channel_id: null,
    application_id: null,
    system_channel_id: null,
    vanity_url_code: null,
  }
  const levels = { afk_timeout: 300, verification_level: 0, default_message_notifications: 0, explicit_content_filter: 0, mfa_level: 0, nsfw_level: 0 }
  return {
    ...{ id, name, owner_id: world.bot.id, ...absent, ...levels, system_channel_flags: 0, premium_tier: 0, preferred_locale: 'en-US', description: null },
    ...{ roles: [], emojis: [], stickers: [], features: [], banner: null, rules_channel_id: null, public_updates_channel_id: null },
    ...{ joined_at: '2026-01-05T09:00:00.000Z', large: false, unavailable: false, member_count: 2, members: [memberShape(world.bot)], presences: [] },
    channels: own.filter(({ type }) => type === 0).map(channelShape),
    threads: own.filter(({ type }) => type === 11).map(channelShape),
    ...{ voice_states: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
  }
}

export function channelShape({ id, guild, name, type, parent }: Channel): Record<string, unknown> {
  if (type === 1) return { id, type, flags: 0, recipients: [] }
  const place = { id, type, guild_id: guild, name, flags: 0, parent_id: parent }
  if (type === 0) return { ...place, position: 0, permission_overwrites: [], nsfw: false, topic: null }
  const metadata = { archived: false, archive_timestamp: '2026-01-05T09:00:00.000Z', auto_archive_duration: 1440, locked: false }
  return { ...place, owner_id: id, thread_metadata: metadata, message_count: 0, member_count: 1, total_message_sent: 0 }
}

export function messageShape(world: World, base: string, message: Message): Record<string, unknown> {
  const { id, channel, author, content, embeds, flags, nonce, reference } = message
  const webhook = message.answers === null ? {} : { webhook_id: world.application, application_id: world.application }
  const referred = reference === null ? {} : { message_reference: { type: 0, channel_id: channel, message_id: reference } }
  return {
    ...{ id, channel_id: channel, type: reference === null ? 0 : 19, author: userShape(author), content, embeds, flags },
    components: shapeComponents(base, message),
    attachments: message.attachments.map((attachment) => attachmentShape(base, channel, attachment)),
    ...{ timestamp: message.at, edited_timestamp: message.edited, mentions: [], mention_roles: [], mention_everyone: false, pinned: false, tts: false },
    ...(nonce === null ? {} : { nonce }),
    ...webhook,
    ...referred,
  }
}

function attachmentShape(base: string, channel: string, { id, name, type, description, bytes }: Attachment): Record<string, unknown> {
  const url = `${base}/attachments/${channel}/${id}/${encodeURIComponent(name)}`
  return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: type, ...(description === undefined ? {} : { description }) }
}

/** Components as Discord gives them back: numbered through, with what was left out filled in and files resolved. */
function shapeComponents(base: string, { components, attachments, channel }: Message): unknown[] {
  let last = 0
  const media = (sent: unknown): unknown => {
    const { url } = sent as { url: string }
    const file = attachments.find(({ name }) => url === `attachment://${name}`)
    const at = file === undefined ? url : `${base}/attachments/${channel}/${file.id}/${encodeURIComponent(file.name)}`
    return { id: file?.id ?? '1', url: at, proxy_url: at, ...(file === undefined ? {} : { attachment_id: file.id, content_type: file.type }) }
  }
  const shape = (component: Component): unknown => {
    last += 1
    const { type, components: inner, accessory, items, file, media: own, ...rest } = component
    return {
      ...{ ...DEFAULTS[type], id: last, ...rest, type },
      ...(inner === undefined ? {} : { components: (inner as Component[]).map(shape) }),
      ...(accessory === undefined ? {} : { accessory: shape(accessory as Component) }),
      ...(items === undefined
        ? {}
        : { items: (items as Record<string, unknown>[]).map((item) => ({ description: null, spoiler: false, ...item, media: media(item.media) })) }),
      ...(own === undefined ? {} : { media: media(own) }),
      ...(file === undefined ? {} : { file: media(file) }),
    }
  }
  return components.map(shape)
}

/** What Discord fills in, by kind of component. */
const DEFAULTS: Readonly<Record<number, Record<string, unknown>>> = {
  3: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { name: null, size: null, spoiler: false },
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
}
