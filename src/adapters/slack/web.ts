import { type ErrorCode, type WebAPICallError, WebClient, type WebClientOptions } from '@slack/web-api'
import type { Installs } from './installs.ts'
import { quietLogger } from './log.ts'
import type { Spot } from './parse/spot.ts'

/** Answers to people wait for nothing: what Slack is too busy for is said, or shown another way. */
const INTERACTIVE: WebClientOptions = { retryConfig: { retries: 1, minTimeout: 200, maxTimeout: 400 }, timeout: 10_000, rejectRateLimitedCalls: true }
/** Messages that nobody waits for are tried once: whoever sends them decides whether again. */
const BACKGROUND: WebClientOptions = { retryConfig: { retries: 0 }, timeout: 15_000, rejectRateLimitedCalls: true }

/** The clients of every workspace: those for people never wait behind those for digests. */
export interface Web {
  interactive(spot: Pick<Spot, 'team' | 'enterprise' | 'orgWide'>): WebClient
  background(workspace: string): WebClient | null
}

export function openWeb(apiUrl: string, installs: Installs): Web {
  const made = new Map<string, WebClient>()
  const client = (token: string, kind: 'interactive' | 'background'): WebClient => {
    const key = `${kind}:${token}`
    const known = made.get(key) ?? new WebClient(token, { slackApiUrl: apiUrl, logger: quietLogger, ...(kind === 'interactive' ? INTERACTIVE : BACKGROUND) })
    made.set(key, known)
    return known
  }
  return {
    interactive: (spot) => client(installs.find(spot)?.token ?? '', 'interactive'),
    background(workspace) {
      const install = installs.ofWorkspace(workspace)
      return install === null ? null : client(install.token, 'background')
    },
  }
}

/** Slack's own code for why a call was refused; null where it never got so far. */
export function refusalCode(error: unknown): string | null {
  const failed = error as Partial<WebAPICallError> & { data?: { error?: string } }
  return failed.code === ('slack_webapi_platform_error' as ErrorCode) ? (failed.data?.error ?? null) : null
}
