import { readConfig, readEnvironment } from '../src/config.ts'
import { printManifest } from './slack-manifest/manifest.ts'

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
