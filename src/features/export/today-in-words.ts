// The day as it stands on pictures and pages that are handed over.
import type { CommandContext } from '../../commands/command'
import { dayOfMoment } from '../../text/times'

/** Such as `22 November 2026`, in the language of the interface. */
export function todayInWords({ env, texts }: CommandContext): string {
  return dayOfMoment(Date.parse(env.now()), texts().language)
}
