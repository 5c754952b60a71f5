import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from '../../src/core/store.ts'
import { completingContract } from './contract/completing.ts'
import { controlContract } from './contract/control.ts'
import { deskContract } from './contract/desks.ts'
import { digestsContract } from './contract/digests.ts'
import { entriesContract } from './contract/entries.ts'
import { findingContract } from './contract/finding.ts'
import type { Fixture } from './contract/fixture.ts'
import { linksContract } from './contract/links.ts'
import { loggingContract } from './contract/logging.ts'
import { namesContract } from './contract/names.ts'
import { pairingContract } from './contract/pairing.ts'
import { placesContract } from './contract/places.ts'
import { readingsContract } from './contract/readings.ts'
import { revisingContract } from './contract/revising.ts'
import { sourcesContract } from './contract/sources.ts'
import { switchboardContract } from './contract/switchboard.ts'

/** A database that the suite is run on. */
export interface Subject {
  readonly name: string
  open(file: string, now: () => Date): Promise<Store>
}

const NOW = '2020-08-07T12:00:00.000Z'

/** Everything that any implementation of the store has to do. */
export function storeContract(subject: Subject): void {
  describe(`The store on ${subject.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitlog-store-'))
    let store: Store
    let desks = 0
    beforeAll(async () => {
      store = await subject.open(join(folder, 'log.db'), () => new Date(NOW))
    })
    afterAll(async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    })
    const fixture: Fixture = {
      store: () => store,
      desk: async () => {
        desks += 1
        const desk = await store.desk(`desk ${desks}`)
        const ana = await desk.member('terminal:ana', 'Ana')
        return { desk, ana, stamp: { by: ana, at: NOW, from: 'terminal' } }
      },
    }
    loggingContract(fixture)
    revisingContract(fixture)
    sourcesContract(fixture)
    pairingContract(fixture)
    namesContract(fixture)
    entriesContract(fixture)
    placesContract(fixture)
    controlContract(fixture)
    findingContract(fixture)
    completingContract(fixture)
    readingsContract(fixture)
    digestsContract(fixture)
    deskContract(fixture)
    linksContract(fixture)
    switchboardContract(fixture)
  })
}
