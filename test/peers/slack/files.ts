import type { Json } from './screen.ts'

/**
 * Files that the bot has completed. Slack looks at each of them first: until then it knows no `mimetype`,
 * and refuses a message that shows the picture (slackapi/slack-github-action #413, java-slack-sdk #1349).
 */
export class LookedAtFiles {
  /** How long Slack takes to look at one. */
  lookMs = 30
  private readonly completed = new Map<string, number>()

  /** What Slack says to a call about files, of what `emulate` says. */
  answer(method: string, answer: Json): Json {
    if (method === 'files.completeUploadExternal') for (const { id } of answer.files as { id: string }[]) this.completed.set(id, Date.now())
    return method === 'files.info' ? this.info(answer) : answer
  }

  faults(blocks: readonly Json[]): string[] {
    const shown = blocks.flatMap(({ slack_file: file }) => (file === undefined ? [] : [String((file as Json).id)]))
    return shown.filter((id) => !this.ready(id)).map((id) => `invalid slack file ${id}`)
  }

  private info(answer: Json): Json {
    const file = answer.file as Json
    return { ...answer, file: this.ready(String(file.id)) ? { ...file, mimetype: 'image/png', filetype: 'png' } : { ...file, mimetype: '', filetype: '' } }
  }

  private ready(id: string): boolean {
    const since = this.completed.get(id)
    return since !== undefined && Date.now() - since >= this.lookMs
  }
}
