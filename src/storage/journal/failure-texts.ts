// Why the browser could not keep something, in words.
import { type TextRef, textRef } from '../../text/texts'

/** What a failed write means to a person, by the name of its error. */
export function reasonOfFailure(error: Error): TextRef {
  switch (error.name) {
    case 'QuotaExceededError':
      return textRef('journal.noRoom')
    case 'ConstraintError':
      return textRef('journal.changedElsewhere')
    case 'InvalidStateError':
    case 'AbortError':
      return textRef('journal.storageGone')
    default:
      return textRef('journal.noStorage')
  }
}
