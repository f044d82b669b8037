// `throughline export`: a picture, a page or a table of a map, made by what the app makes them with.
import type { JourneyDocument } from '../model/document/journey-document'
import { backlogCsv } from '../model/interchange/backlog-csv'
import { writeSummary } from '../model/interchange/summary-markdown'
import { pictureScales } from '../scene/picture-scale'
import { dayOfMoment } from '../text/times'
import { choiceOf, Misuse, readArguments, type Tools, usage } from './io'
import { pngPicture, svgPicture } from './picture-of-map'
import { readMap } from './read-map'

/** Always true: what cannot be exported is an error. */
export async function exportMap(args: readonly string[], tools: Tools): Promise<boolean> {
  const given = readArguments(args, { options: [...kinds, 'scale'] })
  const [path, ...others] = given.files
  const [kind, ...more] = kinds.filter((one) => given.options.has(one))
  const out = kind && given.options.get(kind)
  if (!path || others.length > 0) throw new Misuse(`Which file?\n\n${usage}`)
  if (!kind || !out || more.length > 0) throw new Misuse(`As what, and where to?\n\n${usage}`)
  if (given.options.has('scale') && kind !== 'png') throw new Misuse('--scale goes with --png.')
  const word = choiceOf(given, 'scale', ['1', '2', '4'], '2')
  const scale = pictureScales.find((one) => String(one) === word) ?? 2
  const { document } = await readMap(path, tools)
  const day = dayOfMoment(tools.io.now(), tools.texts.language, { timeZone: 'UTC' })
  const picture = { document, day, scale }
  if (kind === 'png') {
    const { bytes, size } = await pngPicture(picture, tools)
    await tools.io.write(out, bytes)
    tools.io.print(`${out}: ${size}\n`)
  } else if (kind === 'svg') await tools.io.write(out, await svgPicture(picture, tools))
  else await tools.io.write(out, wordsOf(kind, document, tools, day))
  return true
}

const kinds = ['svg', 'png', 'md', 'csv'] as const

function wordsOf(kind: 'md' | 'csv', document: JourneyDocument, { texts }: Tools, day: string) {
  return kind === 'csv'
    ? `\uFEFF${backlogCsv(document, texts)}`
    : writeSummary(document, texts, day)
}
