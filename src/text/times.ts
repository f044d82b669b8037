// Moments in words. The clock has 24 hours in every language: nobody has to look for "am".
import type { Language } from './catalogue'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' }

/** "14:03". */
export function clockOf(atMs: number, language: Language): string {
  return write(atMs, language, { timeStyle: 'short' })
}

/** "22 Nov, 14:03": for moments of the last days. */
export function momentOf(atMs: number, language: Language): string {
  const style = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return write(atMs, language, style)
}

/** "22 Nov 2026, 14:03"; `long`: "22 November 2026 at 14:03". */
export function dayAndClockOf(
  atMs: number,
  language: Language,
  dateStyle: 'medium' | 'long' = 'medium',
): string {
  return write(atMs, language, { dateStyle, timeStyle: 'short' })
}

/** "22 November 2026", as on what is handed over; `medium`: "22 Nov 2026". No moment: no words. */
export function dayOfMoment(
  atMs: number,
  language: Language,
  { dateStyle = 'long', timeZone }: DayStyle = {},
): string {
  if (Number.isNaN(atMs)) return ''
  return write(atMs, language, { dateStyle, ...(timeZone && { timeZone }) })
}

type DayStyle = { readonly dateStyle?: 'medium' | 'long'; readonly timeZone?: string }

/** "27 Nov 2026" for the day "2026-11-27"; what is no day stays as it is. */
export function dayOf(day: string, language: Language): string {
  const noonMs = Date.parse(`${day}T12:00`)
  return Number.isNaN(noonMs) ? day : write(noonMs, language, { dateStyle: 'medium' })
}

function write(atMs: number, language: Language, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], style).format(atMs)
}
