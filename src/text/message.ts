// The type of one text of the interface, and how the Dutch one must match the English one.

/** What a text may ask of its language. */
export type Formatter = {
  /** The form for a count: `{ one: '1 card', other: '4 cards' }`. */
  readonly plural: (
    count: number,
    forms: Readonly<Record<string, string | (() => string)>>,
  ) => string
  /** A number with the separators of the language. */
  readonly number: (value: number) => string
}

/** Values that go into a text. */
export type TextArgs = Readonly<Record<string, string | number>>

/** A text, or how it is made from values; `formatter.plural` knows the language's rules. */
export type Message = string | ((args: never, formatter: Formatter) => string)

/** A text made from values: `message<{ count: number }>((args, formatter) => …)`. */
export function message<Args extends TextArgs>(
  write: (args: Args, formatter: Formatter) => string,
): (args: Args, formatter: Formatter) => string {
  return write
}

/** The same keys with the same values as another language's texts. */
export type TranslationOf<Texts extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof Texts]: Texts[Key] extends (
    args: infer Args,
    formatter: Formatter,
  ) => string
    ? (args: Args, formatter: Formatter) => string
    : string
}
