// What a workshop ends with, in one file: the map, its picture, a page of text and the backlog.

import type { ZipOptions } from 'fflate'
import { type CommandContext, CommandRefused } from '../../commands/command'
import { fileStemOf } from '../../lib/file-stem'
import { writeJourney } from '../../model/file-format/write-file'
import { backlogCsv } from '../../model/interchange/backlog-csv'
import { writeSummary } from '../../model/interchange/summary-markdown'
import { textRef } from '../../text/texts'
import { type Making, makePicture } from './export-picture'
import { firstChoice } from './picture-choice'
import { todayInWords } from './today-in-words'

/** The names of the four files, after the title of the map. */
export function packNames({ documents }: CommandContext) {
  const stem = fileStemOf(documents.getDocument().map.title)
  return {
    journey: `${stem}.journey.json`,
    picture: `${stem}.png`,
    summary: `${stem}-summary.md`,
    backlog: `${stem}-backlog.csv`,
  }
}

/** The page of text as it goes into the pack. */
export function summaryOf(context: CommandContext): string {
  return writeSummary(context.documents.getDocument(), context.texts(), todayInWords(context))
}

/** Makes the pack and writes it where the person wants it; nothing when they cancel. */
export async function savePack(context: CommandContext, making: Making): Promise<void> {
  const stem = fileStemOf(context.documents.getDocument().map.title)
  const written = await context.files.export(await packOf(context, making), `${stem}.zip`)
  if (written.ok) {
    const { name, how } = written.value
    const key = how === 'saved' ? 'wrap-up.written' : 'wrap-up.downloaded'
    context.session.notify(textRef(key, { name }))
    return
  }
  if (written.error.code === 'cancelled') return
  const reason = 'reason' in written.error ? written.error.reason : ''
  throw new CommandRefused(textRef('wrap-up.notWritten', { reason }))
}

async function packOf(context: CommandContext, making: Making): Promise<Blob> {
  const document = context.documents.getDocument()
  const names = packNames(context)
  const summary = summaryOf(context)
  const [{ strToU8, zipSync }, picture] = await Promise.all([
    import('fflate'),
    makePicture(context, firstChoice, making),
  ])
  const files = {
    [names.journey]: journeyFile(strToU8(writeJourney(document))),
    [names.summary]: strToU8(summary),
    // Excel takes a table without the mark for one of its own code page.
    [names.backlog]: strToU8(`\uFEFF${backlogCsv(document, context.texts())}`),
    // Packed already.
    [names.picture]: [new Uint8Array(await picture.arrayBuffer()), { level: 0 }] as [
      Uint8Array,
      ZipOptions,
    ],
  }
  return new Blob([zipSync(files)], { type: 'application/zip' })
}

/** Packing a map of thousands of cards would hold up the page. */
function journeyFile(bytes: Uint8Array): [Uint8Array, ZipOptions] {
  return [bytes, { level: bytes.length > 4_000_000 ? 0 : 6 }]
}
