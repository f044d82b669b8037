// Failures of files in words, and what can be done about them.
import { CommandRefused } from '../../commands/command'
import type { FileFailure } from '../../storage/journey-files'
import type { SaveRemedy } from '../../store/session-state'
import { type TextRef, textRef } from '../../text/texts'

type ToldFailure = Exclude<FileFailure, { code: 'cancelled' }>

/** Throws what a person should know of a failure; a closed picker is none. */
export function refuse(failure: FileFailure): void {
  if (failure.code !== 'cancelled') throw new CommandRefused(reasonOf(failure))
}

/** A failure as a text. */
export function reasonOf(failure: ToldFailure): TextRef {
  switch (failure.code) {
    case 'not-allowed':
      return textRef('file-menu.notAllowed')
    case 'unreadable':
      return textRef('file-menu.unreadable', { reason: failure.reason })
    case 'unwritable':
      return textRef('file-menu.unwritable', { reason: failure.reason })
    default:
      return textRef(plainReasons[failure.code])
  }
}

/** What a press on "NOT SAVED" does. */
export function remedyOf({ code }: ToldFailure): SaveRemedy {
  switch (code) {
    case 'not-allowed':
    case 'permission-lost':
      return 'reconnect'
    case 'changed-on-disk':
      return 'review'
    case 'gone':
    case 'permission-denied':
      return 'saveAs'
    default:
      return 'retry'
  }
}

const plainReasons = {
  'permission-lost': 'file-menu.permissionLost',
  'permission-denied': 'file-menu.permissionDenied',
  'too-late': 'file-menu.tooLate',
  gone: 'file-menu.gone',
  'disk-full': 'file-menu.diskFull',
  differs: 'file-menu.differs',
  unprepared: 'file-menu.unprepared',
  'changed-on-disk': 'file-menu.changedOnDisk',
} as const
