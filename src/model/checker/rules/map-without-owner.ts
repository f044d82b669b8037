// Finds maps that nobody is named to look after.

import { mapRule } from '../rule'
import { hasTouchpoints } from '../ways'

export const mapWithoutOwner = mapRule({
  id: 'map-without-owner',
  topic: 'ownership',
  severity: 'medium',
  looksAt: { map: ['owner'], touchpoints: ['id'] },
  check: ({ document }) =>
    document.map.owner.trim() === '' && hasTouchpoints(document) ? [{ on: null, params: {} }] : [],
})
