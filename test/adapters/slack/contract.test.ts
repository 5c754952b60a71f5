import { contract, sameMeaning } from '../contract.ts'
import { slackDriver } from './driver.ts'

contract('Slack by Socket Mode', () => slackDriver('socket'))
sameMeaning('Slack by HTTP', ['corrections.txt', 'sources.txt', 'totals.txt', 'twins.txt'], () => slackDriver('http'))
