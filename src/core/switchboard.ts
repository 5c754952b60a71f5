/** Something that a person may do by a button: the typed line, who may use it, and whether it works once only. */
export interface KeptLine {
  /** The whole line, root included. */
  readonly line: string
  /** The member who may use it; null for everybody whose role allows what the line does. */
  readonly only: string | null
  readonly once: boolean
}

/**
 * What platforms need before it is known whose desk is asked: which workspace is which desk's, what a button stands for,
 * what was delivered before. A workspace's key is the platform's name and its own id, as `chat:T024BE7LD`.
 */
export interface Switchboard {
  /** Keeps lines behind buttons and gives a token for each, 22 characters; the same line of a workspace gets the same token, unless it works once. */
  keepLines(workspace: string, lines: readonly KeptLine[]): Promise<string[]>
  /** What a token stands for in this workspace; null where it was not kept there, or long ago. */
  keptLine(workspace: string, token: string): Promise<KeptLine | null>
  /** Uses up a token that works once. False where somebody did before. */
  spend(workspace: string, token: string): Promise<boolean>
  /** True the first time that a key is seen: what a platform delivers twice is done once. Keys are forgotten after two days. */
  first(key: string): Promise<boolean>
  /** What an adapter remembers under a key. */
  note(key: string): Promise<string | null>
  /** All notes whose key begins so, by key. */
  notes(prefix: string): Promise<{ readonly key: string; readonly value: string }[]>
  /** Remembers a value, or with null forgets it. */
  saveNote(key: string, value: string | null): Promise<void>
  /** Takes or renews what only one process may hold, for so many seconds. False where another holds it. */
  lease(name: string, holder: string, seconds: number): Promise<boolean>
  /** Gives it back. */
  release(name: string, holder: string): Promise<void>
}
