// The heads of the channels are as wide as their longest word asks.
import { expect, test } from 'vitest'
import { channelHeadWidth } from '../../../../src/features/map/camera/channel-head-width'
import { heads } from '../../../../src/features/map/camera/viewport-maths'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'

const widthOf = (...titles: readonly string[]) =>
  channelHeadWidth({
    channels: Object.fromEntries(titles.map((title) => [title, { title }])),
  } as unknown as Pick<JourneyDocument, 'channels'>)

test('short words leave them as they are, a long one makes room, an endless one does not', () => {
  expect(widthOf()).toBe(heads.left)
  expect(widthOf('Web', 'Pakket en brief')).toBe(heads.left)
  expect(widthOf('Web', 'Klantenservice')).toBeGreaterThan(heads.left)
  expect(widthOf('Klantenservice'.repeat(4))).toBe(heads.left)
})
