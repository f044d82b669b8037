// Finds maps whose date of review has passed.
import { updateMap } from '../../edits/update-record'
import { fix } from '../finding'
import { mapRule } from '../rule'

export const reviewOverdue = mapRule({
  id: 'review-overdue',
  topic: 'ownership',
  severity: 'medium',
  looksAt: { map: ['reviewOn'] },
  check: ({ document, today }) => {
    const { reviewOn } = document.map
    const days = daysBetween(reviewOn, today)
    if (!(days > 0)) return []
    const date = new Date(Date.parse(today) + daysUntilNext * msPerDay).toISOString().slice(0, 10)
    const later = fix('review-later', { date }, (draft) => updateMap(draft, { reviewOn: date }))
    return [{ on: null, params: { reviewOn, days }, weight: days, fixes: [later] }]
  },
})

/** A quarter is what such maps are planned by. */
const daysUntilNext = 91
const msPerDay = 86_400_000

/** NaN without a date. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay)
}
