import { SECTIONS, type SubscriptionFacts } from '../../src/core/digest/subscription.ts'

/** A digest of every day at seven, of everything. */
export const DAILY: Omit<SubscriptionFacts, 'channel'> = {
  at: '07:00',
  zone: 'UTC',
  window: 'day',
  days: [1, 2, 3, 4, 5, 6, 7],
  filter: '',
  sections: [...SECTIONS],
  empty: 'note',
  language: 'en-GB',
  picture: false,
  theme: 'light',
}
