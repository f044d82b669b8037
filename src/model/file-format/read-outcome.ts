// What reading a file comes to: a document with a report, or a refusal.
import type { RefusalCode, ReportLine, ReportParams } from '../../text/report-texts'
import type { JourneyDocument } from '../document/journey-document'

export type ReadOutcome = Opened | Refusal

export type Opened = {
  readonly document: JourneyDocument
  /** What was changed or set aside, in the order in which it was found. */
  readonly report: readonly ReportLine[]
  /** The file asks for a newer reader: it may be looked at, but not written over. */
  readonly isReadOnly: boolean
}

/** Why a file was not opened; nothing of it was read. */
export type Refusal = { readonly refused: RefusalCode; readonly params: ReportParams }
