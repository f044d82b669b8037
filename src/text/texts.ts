// Writes the texts of the interface in one language.
import {
  LocalizedStringDictionary,
  LocalizedStringFormatter,
  type LocalizedStrings,
} from '@internationalized/string'
import { catalogue, type Language, languages, type TextArgsOf, type TextKey } from './catalogue'

export type Texts = {
  readonly language: Language
  /** The text of that name; its values are typed by the English one. */
  readonly write: <Key extends TextKey>(key: Key, ...args: TextArgsOf<Key>) => string
}

/** A text that is to be written later, in whatever language is then shown. */
export type TextRef = {
  readonly [Key in TextKey]: { readonly key: Key; readonly args: TextArgsOf<Key> }
}[TextKey]

/** Names a text with its values without writing it yet. */
export function textRef<Key extends TextKey>(key: Key, ...args: TextArgsOf<Key>): TextRef {
  return { key, args } as unknown as TextRef
}

/** Writes a text that was named before. */
export function writeRef(texts: Texts, ref: TextRef): string {
  const write = texts.write as (key: TextKey, ...args: readonly unknown[]) => string
  return write(ref.key, ...ref.args)
}

/** The texts of one language. */
export function createTexts(language: Language): Texts {
  const formatter = new LocalizedStringFormatter(language, dictionary)
  return {
    language,
    write: (key, ...args) => formatter.format(key, args[0] as never),
  }
}

/** The language to begin with: the first of the wanted ones that ships, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().startsWith(language))
    if (found) return found
  }
  return 'en'
}

const dictionary = new LocalizedStringDictionary<TextKey, never>(
  catalogue as unknown as LocalizedStrings<TextKey, never>,
  'en',
)
