import { test } from 'vitest'
import type { Fixture } from '../contract.ts'
export function findingContract(_: Fixture): void { test.todo('finding') }
