// How wide the heads of the channels are: no word of a title is broken that need not be.
import type { JourneyDocument } from '../../../model/document/journey-document'
import { measureText } from '../../../scene/text/measure-text'
import { heads } from './viewport-maths'

/** In CSS pixels: for the longest word of all titles, if that is not longer than `longestWord`. */
export function channelHeadWidth({ channels }: Pick<JourneyDocument, 'channels'>): number {
  const words = Object.values(channels).flatMap(({ title }) => title.split(/[\s-]+/u))
  const widths = words.map((word) => measureText(word, style))
  const longest = Math.max(0, ...widths.filter((width) => width <= longestWord))
  return Math.max(heads.left, Math.ceil(longest + besideWords))
}

/** As the style sheet of the heads has it. */
const style = { size: 13, weight: 600 } as const
const longestWord = 200
/** Padding, the icon and its gap; and a little, because a browser kerns. */
const besideWords = 14 + 18 + 8 + 8 + 3
