// What the commands take from the machine they run on, how they read options, and how they fail.
import type { Texts } from '../text/texts'

export type Io = {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly randomWord: () => string
  /** A PNG of an SVG, in the size of the SVG; null: this machine has no painter. */
  readonly paint: (svg: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** A locale such as `nl_NL.UTF-8`. */
  readonly language: string
}

export type Tools = { readonly io: Io; readonly texts: Texts }

/** A command that was not called as it can be called, or a file that it can do nothing with. */
export class Misuse extends Error {}

export const usage = `Usage:
  throughline check FILE... [--format text|json|sarif] [--max-severity none|low|medium|high]
      Says what the checker finds. Findings worse than --max-severity (default: medium) make the
      exit code 1.
  throughline export FILE --svg|--png|--md|--csv OUT [--scale 1|2|4]
      Writes a picture of the map, a page about it, or its backlog. --scale is for --png: pixels
      for each unit of the map (default: 2).
  throughline format FILE... [--check]
      Writes maps as the editor does; with --check it only says which are not, by exit code 1.

Exit codes: 0 all is well, 1 something was found, 2 it could not be done.`

export type Arguments = {
  readonly files: readonly string[]
  readonly options: ReadonlyMap<string, string>
}

/**
 * Files and options, `--name value` or `--name=value`; `flags` are options without a value.
 * @throws Misuse for an option that is unknown, without its value, or given twice
 */
export function readArguments(
  args: readonly string[],
  known: { readonly options: readonly string[]; readonly flags?: readonly string[] },
): Arguments {
  const files: string[] = []
  const options = new Map<string, string>()
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      files.push(arg)
      continue
    }
    const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? []
    const isFlag = known.flags?.includes(name) === true
    if (!isFlag && !known.options.includes(name)) {
      throw new Misuse(`There is no option --${name}.\n\n${usage}`)
    }
    const value = isFlag ? '' : (given ?? rest.shift())
    if (value === undefined) throw new Misuse(`--${name} needs a value.\n\n${usage}`)
    if (options.has(name)) throw new Misuse(`--${name} is given more than once.`)
    options.set(name, value)
  }
  return { files, options }
}

/** The option, which has to be one of these words. @throws Misuse when it is another one */
export function choiceOf<Word extends string>(
  { options }: Arguments,
  name: string,
  words: readonly Word[],
  usual: Word,
): Word {
  const given = options.get(name) ?? usual
  const chosen = words.find((word) => word === given)
  if (chosen === undefined) throw new Misuse(`--${name} is one of: ${words.join(', ')}.`)
  return chosen
}
