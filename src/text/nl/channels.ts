// Dutch names of the kinds of channels.
import type { channels as english } from '../en/channels'
import type { TranslationOf } from '../message'

export const channels: TranslationOf<typeof english> = {
  'channels.website': 'Website',
  'channels.mobile-app': 'Mobiele app',
  'channels.store': 'Winkel',
  'channels.call-centre': 'Callcenter',
  'channels.email': 'E-mail',
  'channels.chat': 'Chat',
  'channels.social': 'Social media',
  'channels.livestream': 'Livestream',
  'channels.marketplace': 'Marktplaats',
  'channels.affiliate': 'Affiliate',
  'channels.kiosk': 'Kiosk',
  'channels.sms-push': 'Sms / push',
  'channels.voice-assistant': 'Spraakassistent',
  'channels.iot': 'Slim apparaat',
  'channels.post': 'Post',
  'channels.other': 'Overig',
  'channels.notKnown': 'Kanaal niet bekend',
}
