// The day as it stands on pictures and pages that are handed over.
import type { CommandContext } from '../../commands/command'

/** Such as `22 November 2026`, in the language of the interface. */
export function todayInWords({ env, texts }: CommandContext): string {
  const format = new Intl.DateTimeFormat(texts().language, { dateStyle: 'long' })
  return format.format(Date.parse(env.now()))
}
