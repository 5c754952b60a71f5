import { openStore } from '../../src/store/open-store.ts'
import { storeContract } from './contract.ts'

storeContract({ name: 'SQLite', open: (file, now) => openStore({ file, now }) })
