import type { Member } from '../../../src/core/member.ts'
import type { Stamp } from '../../../src/core/stamp.ts'
import type { Desk, Store } from '../../../src/core/store.ts'

/** What the tests of the suite share: one store, and as many desks as they like. */
export interface Fixture {
  /** A new desk with its admin's stamp. */
  desk(): Promise<{ desk: Desk; ana: Member; stamp: Stamp }>
  store(): Store
}
