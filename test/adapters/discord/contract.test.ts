import { contract, sameMeaning } from '../contract.ts'
import { discordDriver } from './driver.ts'

contract('Discord', discordDriver)
sameMeaning('Discord', ['corrections.txt', 'sources.txt', 'totals.txt', 'twins.txt'], discordDriver)
