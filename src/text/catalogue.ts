// What texts there are, and in which languages. The texts themselves are loaded a language at a time
// (`load-language.ts`): nobody waits for words of a language that is not shown.
import type { english } from './english'

type English = typeof english

export const languages = ['en', 'nl'] as const

/** A language of the interface. */
export type Language = (typeof languages)[number]

/** The name of a text. */
export type TextKey = keyof English

/** What must be given with a text: nothing, or its values. */
export type TextArgsOf<Key extends TextKey> = English[Key] extends (
  args: infer Args,
  ...rest: never[]
) => string
  ? [args: Args]
  : []

/** The names of texts that need no values. */
export type PlainTextKey = {
  [Key in TextKey]: English[Key] extends string ? Key : never
}[TextKey]
