import { z } from 'zod'
import type { Switchboard } from '../../core/switchboard.ts'
import { type Spot, workspaceKey } from './parse/spot.ts'
import { seal, unseal } from './seal.ts'

const installSchema = z.object({
  token: z.string(),
  botUser: z.string(),
  bot: z.string(),
  /** The person who installed it. */
  by: z.string(),
  name: z.string(),
})

/** The app in one workspace or organisation. */
export type Install = z.infer<typeof installSchema>

type Where = Pick<Spot, 'team' | 'enterprise' | 'orgWide'>

const PREFIX = 'slack:install:'

/**
 * Where the app is installed. All of them are held in memory, because every delivery needs one before it can be acknowledged;
 * in the database each stands sealed.
 */
export class Installs {
  private readonly held = new Map<string, Install>()
  private readonly board: Switchboard
  private readonly key: string
  /** The installation by hand of a single workspace, which is any. */
  private single: Install | null = null

  constructor(board: Switchboard, key: string) {
    this.board = board
    this.key = key
  }

  useSingle(install: Install): void {
    this.single = install
  }

  /** Reads what is kept. Gives the workspaces whose tokens the key does not open. */
  async load(): Promise<string[]> {
    const shut: string[] = []
    for (const { key, value } of await this.board.notes(PREFIX)) {
      const workspace = key.slice(PREFIX.length)
      const opened = unseal(value, this.key, key)
      if (opened === null) shut.push(workspace)
      else this.held.set(workspace, installSchema.parse(JSON.parse(opened)))
    }
    return shut
  }

  async keep(workspace: string, install: Install): Promise<void> {
    const key = PREFIX + workspace
    await this.board.saveNote(key, seal(JSON.stringify(install), this.key, key))
    this.held.set(workspace, install)
  }

  /** After an uninstall or a revoked token: the bot is out of this workspace; its desk stays. */
  async forget(workspace: string): Promise<void> {
    this.held.delete(workspace)
    await this.board.saveNote(PREFIX + workspace, null)
  }

  /** The installation that a delivery belongs to: of the team, or of the whole organisation. */
  find({ team, enterprise, orgWide }: Where): Install | null {
    return this.ofWorkspace(workspaceKey(team, enterprise, orgWide)) ?? (enterprise === null ? null : this.ofWorkspace(workspaceKey(null, enterprise, true)))
  }

  ofWorkspace(workspace: string): Install | null {
    return this.held.get(workspace) ?? this.single
  }
}
