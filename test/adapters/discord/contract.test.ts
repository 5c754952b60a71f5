import { contract, sameMeaning } from '../contract.ts'
import { discordDriver } from './driver.ts'

contract('Discord', discordDriver)
sameMeaning('Discord', ['corrections.txt'], discordDriver)
