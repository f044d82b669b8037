// Failures of files in words.
import { CommandRefused } from '../../commands/command'
import type { FileFailure } from '../../storage/journey-files'
import { type TextRef, textRef } from '../../text/texts'

/** Throws what a person should know of a failure; a closed picker is none. */
export function refuse(failure: FileFailure): void {
  if (failure.code !== 'cancelled') throw new CommandRefused(reasonOf(failure))
}

/** A failure as a text. */
export function reasonOf(failure: Exclude<FileFailure, { code: 'cancelled' }>): TextRef {
  switch (failure.code) {
    case 'not-allowed':
      return textRef('file-menu.notAllowed')
    case 'unreadable':
      return textRef('file-menu.unreadable', { reason: failure.reason })
    case 'unwritable':
      return textRef('file-menu.unwritable', { reason: failure.reason })
  }
}
