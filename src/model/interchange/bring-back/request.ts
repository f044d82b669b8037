// What is asked about a tracker's tables, and the whole answer: it crosses to a worker and back.
import { type BringBackPlan, type KnownItem, type Meanings, planBringBack } from './plan'
import { type NamedColumns, type ReadTables, readTables, type TableFile } from './read-tables'

export type BringBackRequest = {
  readonly files: readonly TableFile[]
  readonly known: readonly KnownItem[]
  readonly mapTitle: string
  readonly named: NamedColumns
  readonly meanings: Meanings
}

export type BringBackAnswer = {
  readonly plan: BringBackPlan
  readonly head: ReadTables['head']
  readonly columns: ReadTables['columns']
}

export function answerTo(request: BringBackRequest): BringBackAnswer {
  const { files, known, mapTitle, named, meanings } = request
  const { head, columns, ...tables } = readTables(files, mapTitle, named)
  return { plan: planBringBack(known, tables, meanings), head, columns }
}
