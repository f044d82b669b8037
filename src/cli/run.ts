// The commands of `throughline`: check, export and format maps that are kept as files.
// All at once: nothing can be fetched later from the modules of a finished build.
import { messageOf } from '../lib/message-of'
import '../text/all-languages'
import { chooseLanguage, createTexts } from '../text/texts'
import { check } from './check'
import { exportMap } from './export-map'
import { formatFile } from './format-file'
import { type Io, Misuse, type Tools, usage } from './io'

/** What the exit codes mean, as in other tools of this kind. */
export const exitCodes = { fine: 0, found: 1, wrong: 2 } as const

/**
 * Runs one command and gives its exit code: 0 all is well, 1 something was found, 2 it could not be
 * done (a file that is no map, an option that is unknown), which is said on the error output.
 */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === 'help' || args.includes('--help')) {
    io.print(`${usage}\n`)
    return name === '' ? exitCodes.wrong : exitCodes.fine
  }
  const command = commands.get(name)
  const language = chooseLanguage([io.language])
  try {
    if (!command) throw new Misuse(`There is no command “${name}”.\n\n${usage}`)
    const isFine = await command(rest, { io, texts: createTexts(language) })
    return isFine ? exitCodes.fine : exitCodes.found
  } catch (error) {
    io.complain(messageOf(error))
    return exitCodes.wrong
  }
}

type Command = (args: readonly string[], tools: Tools) => Promise<boolean>

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['export', exportMap],
  ['format', formatFile],
])
