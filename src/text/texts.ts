// Writes the texts of the interface in one language.
import { LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string'
import { type Language, languages, type TextArgsOf, type TextKey } from './catalogue'
import type { Message } from './message'

export type Texts = {
  readonly language: Language
  /** The text of that name; its values are typed by the English one. */
  readonly write: <Key extends TextKey>(key: Key, ...args: TextArgsOf<Key>) => string
}

/** A text that is to be written later, in whatever language is then shown; `textRef` makes it. */
export type TextRef = { readonly key: TextKey; readonly args: readonly unknown[] }

/** Names a text with its values without writing it yet. */
export function textRef<Key extends TextKey>(key: Key, ...args: TextArgsOf<Key>): TextRef {
  return { key, args }
}

/** Writes a text that was named before. */
export function writeRef(texts: Texts, ref: TextRef): string {
  const write = texts.write as (key: TextKey, ...args: readonly unknown[]) => string
  return write(ref.key, ...ref.args)
}

/** The name of a step of the history: another version of the app may have had a text that we have not. */
export function writeLabel(texts: Texts, label: TextRef): string {
  try {
    return writeRef(texts, label)
  } catch {
    return texts.write('history.aChange')
  }
}

/** The texts of one language, or of another one while they are not there. */
export function createTexts(language: Language): Texts {
  return {
    language,
    write: (key, ...args) => formatterOf(language).format(key, args[0] as never),
  }
}

/** From now on these texts can be written. */
export function addLanguage(language: Language, texts: Readonly<Record<TextKey, Message>>): void {
  if (formatters.has(language)) return
  const strings = { [language]: texts as Readonly<Record<TextKey, never>> }
  const dictionary = new LocalizedStringDictionary<TextKey, never>(strings, language)
  formatters.set(language, new LocalizedStringFormatter(language, dictionary))
  names.push(texts)
}

/** Whether there is a text of that name. */
export function isTextKey(name: string): name is TextKey {
  return names.some((texts) => Object.hasOwn(texts, name))
}

/** The language to begin with: the first of the wanted ones that ships, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().startsWith(language))
    if (found) return found
  }
  return 'en'
}

const formatters = new Map<Language, LocalizedStringFormatter<TextKey, never>>()
const names: object[] = []

function formatterOf(language: Language): LocalizedStringFormatter<TextKey, never> {
  const formatter = formatters.get(language) ?? formatters.values().next().value
  if (!formatter) throw new Error(`No texts were loaded: ${language}`)
  return formatter
}
