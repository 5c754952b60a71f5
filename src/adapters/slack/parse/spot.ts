/** Who does something in Slack, and where: what all payloads have in common. */
export interface Spot {
  /** The team, or the enterprise of an app that is installed for a whole organisation. */
  readonly workspace: string
  readonly team: string | null
  readonly enterprise: string | null
  readonly orgWide: boolean
  readonly user: string
  /** The person's own team: in a shared channel it is another than the workspace's. */
  readonly userTeam: string
  /** What Slack calls them here; better names are looked up. */
  readonly userName: string
  readonly channel: string | null
  readonly thread: string | null
}

/** A payload of Slack as far as it says who and where; slash commands say it otherwise than all others. */
export interface Placed {
  readonly team_id?: string | undefined
  readonly enterprise_id?: string | undefined
  readonly user_id?: string | undefined
  readonly user_name?: string | undefined
  readonly channel_id?: string | undefined
  readonly is_enterprise_install?: boolean | string | undefined
  readonly team?: { readonly id: string; readonly enterprise_id?: string } | null | undefined
  readonly enterprise?: { readonly id: string } | null | undefined
  readonly user?: { readonly id: string; readonly name?: string; readonly username?: string; readonly team_id?: string } | undefined
  readonly channel?: { readonly id: string } | undefined
  readonly container?: { readonly channel_id?: string; readonly thread_ts?: string } | undefined
  readonly message?: { readonly thread_ts?: string | undefined } | undefined
  readonly view?: { readonly app_installed_team_id?: string | null } | undefined
}

/** Reads who and where. The workspace of a form is the one that the app is installed to, whoever's channel it is in (bolt-js#1614). */
export function spotOf(body: Placed): Spot {
  const team = body.view?.app_installed_team_id ?? body.team?.id ?? body.team_id ?? null
  const enterprise = body.enterprise?.id ?? body.enterprise_id ?? body.team?.enterprise_id ?? null
  const orgWide = body.is_enterprise_install === true || body.is_enterprise_install === 'true'
  const user = body.user?.id ?? body.user_id ?? ''
  return {
    workspace: workspaceKey(team, enterprise, orgWide),
    team,
    enterprise,
    orgWide,
    user,
    userTeam: body.user?.team_id ?? team ?? enterprise ?? '',
    userName: body.user?.name ?? body.user?.username ?? body.user_name ?? user,
    channel: body.channel?.id ?? body.channel_id ?? body.container?.channel_id ?? null,
    thread: body.container?.thread_ts ?? body.message?.thread_ts ?? null,
  }
}

export function workspaceKey(team: string | null, enterprise: string | null, orgWide: boolean): string {
  return `slack:${(orgWide ? enterprise : null) ?? team ?? enterprise ?? ''}`
}

export function memberKey({ userTeam, user }: Pick<Spot, 'user' | 'userTeam'>): string {
  return `slack:${userTeam}:${user}`
}

/** Where something is said: as the history tells it, and as the core knows it. */
export function whereabouts({ workspace, channel }: Spot): { from: string; room: { workspace: string; channel: string | null } } {
  return { from: channel === null ? workspace : `${workspace}/${channel}`, room: { workspace, channel } }
}
