import { contract } from '../contract.ts'
import { terminalDriver } from './driver.ts'

contract('without a platform', terminalDriver)
