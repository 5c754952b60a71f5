import { printManifest } from '../src/adapters/slack/manifest.ts'
import { readConfig, readEnvironment } from '../src/config.ts'

/** Prints the manifest of the app, for “Create an app from a manifest”: with the names, the address and the way that are configured. */
const { slack } = readConfig(readEnvironment())
process.stdout.write(
  printManifest({
    names: slack?.names ?? { event: 'event', digest: 'digest', desk: 'desk' },
    url: slack?.url ?? null,
    socket: slack === null || slack.appToken !== null,
    installs: slack !== null && slack.oauth !== null,
  }),
)
