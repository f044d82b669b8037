// `throughline format`: writes a map as the editor writes it, so that two versions differ by what was
// changed and by nothing else.
import { writeJourney } from '../model/file-format/write-file'
import { reportSentence } from '../text/report-texts'
import { Misuse, readArguments, type Tools, usage } from './io'
import { readMap } from './read-map'

/** True: with `--check` when every file is as it would be written; without it always. */
export async function formatFile(args: readonly string[], tools: Tools): Promise<boolean> {
  const { files, options } = readArguments(args, { options: [], flags: ['check'] })
  if (files.length === 0) throw new Misuse(`Which file?\n\n${usage}`)
  let isFine = true
  for (const path of files) {
    const isSame = await formatOne(path, options.has('check'), tools)
    if (options.has('check')) isFine &&= isSame
  }
  return isFine
}

async function formatOne(path: string, isCheck: boolean, tools: Tools): Promise<boolean> {
  const { io, texts } = tools
  const { document, report, isReadOnly } = await readMap(path, tools)
  if (isReadOnly)
    throw new Misuse(`${path}: it was written by a newer version; it is left as it is.`)
  for (const line of report) io.complain(`${path}: ${reportSentence(texts.language, line)}`)
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await io.read(path))
  const after = writeJourney(document)
  if (before === after) return true
  if (isCheck) io.print(`${path}\n`)
  else await io.write(path, after)
  return false
}
