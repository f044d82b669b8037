// Titles that look like those of real maps: short and long, other languages, none at all.
import type { RandomSource } from './random-source'

export const stageTitles = ['Notices', 'Explores', 'Buys', 'Receives', 'Uses', 'Gets help', 'Stays']

export const stepTitles = [
  'Hears of it',
  'Looks around',
  'Compares',
  'Tries it out',
  'Decides',
  'Pays',
  'Waits for the delivery',
  'Unpacks',
  'Asks a question',
  'Returns it',
  'Orders again',
]

export const channelTitles = [
  'Website',
  'Mobile app',
  'Store',
  'Call centre',
  'Email',
  'Chat',
  'Social media',
  'Livestream',
  'Marketplace',
  'Affiliate sites',
  'Kiosk in the store',
  'Text messages and push',
  'Voice assistant',
  'Connected devices',
  'Post',
]

const verbs = ['Opens', 'Asks for', 'Compares', 'Cancels', 'Scans', 'Waits for', 'Zoekt', 'Betaalt']
const objects = [
  'the sofa',
  'a refund',
  'the delivery slot',
  'her loyalty points',
  'the terms and conditions of the extended warranty',
  'de klantenservice',
  'the order confirmation with the reference number',
  'お客様サービス',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'the app 📱',
]

/** A title; one in fifty is empty. */
export function cardTitle(random: RandomSource): string {
  if (random.chance(0.02)) return ''
  return `${random.oneOf(verbs)} ${random.oneOf(objects)}`
}
