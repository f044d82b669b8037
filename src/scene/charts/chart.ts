// What a chart of the omnichannel picture is: a table whose cells say their figures, and lead to
// what they count. The view, the picture files and the CSV are made from the same one.
import type { RecordRef } from '../../model/document/journey-document'

/** How much of a cell is in order; said in its words too, never by colour alone. */
export type ChartTone = 'plain' | 'good' | 'caution' | 'harm'

export type ChartCell = {
  /** Short lines, the first one large: "3", "50 % kept". */
  readonly lines: readonly string[]
  /** A bar below the lines, 0 … 1; null: nothing is known, or there is nothing to measure. */
  readonly share: number | null
  readonly tone: ChartTone
  /** All of it in words: "From Website to Store: 3 channel switches, …". */
  readonly name: string
  /** What it counts, on the map; none: it leads nowhere. */
  readonly refs: readonly RecordRef[]
}

export type ChartRow = {
  readonly id: string
  readonly title: string
  /** One a column; null: there is nothing to say. */
  readonly cells: readonly (ChartCell | null)[]
}

export type ChartId = 'channelSwitches' | 'systems' | 'handOvers' | 'capabilities' | 'hotSpots'

export type Chart = {
  readonly id: ChartId
  readonly title: string
  /** What the rows are, and what the columns are: "From ↓ to →". */
  readonly corner: string
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  readonly rows: readonly ChartRow[]
  /** The figures for a spreadsheet, header first. */
  readonly figures: readonly (readonly (string | number | null)[])[]
}

/** From where on context counts as well kept, and below which as mostly lost. */
const wellKept = 0.8
const mostlyLost = 0.34

/** The tone of a share of context that survives. */
export function toneOfShare(share: number | null): ChartTone {
  if (share === null) return 'plain'
  if (share >= wellKept) return 'good'
  return share < mostlyLost ? 'harm' : 'caution'
}
