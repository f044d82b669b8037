// Channel × channel and team × team: how many transitions, how much context survives, how it hurts.
import type { JourneyDocument } from '../../model/document/journey-document'
import {
  channelSwitches,
  type TransitionCell,
  teamHandOvers,
} from '../../model/insight/transition-cells'
import { inOrder } from '../../model/queries/records-in-order'
import type { Texts } from '../../text/texts'
import { continuityWords, painWords, shareWords } from './cell-words'
import { type Chart, type ChartCell, type ChartRow, toneOfShare } from './chart'

export function channelSwitchChart(document: JourneyDocument, texts: Texts): Chart {
  const { write } = texts
  const cells = channelSwitches(document)
  const titleOf = (id: keyof JourneyDocument['channels']) =>
    document.channels[id]?.title || write('common.untitled')
  const ids = inOrder(document, 'channels').map(({ id }) => id)
  return {
    id: 'channelSwitches',
    title: write('insights.channelSwitches'),
    corner: write('insights.fromTo'),
    ...matrixOf(ids, titleOf, cells, (cell) => {
      const count = cell.transitions.length
      return {
        ...cellOf(cell, texts),
        name: [
          write('insights.fromToNames', { from: titleOf(cell.fromId), to: titleOf(cell.toId) }),
          write('insights.switchCount', { count }),
          continuityWords(cell.continuity, texts),
          painWords(cell.pain, texts),
        ]
          .filter(Boolean)
          .join(', '),
      }
    }),
    figures: [
      headers(texts),
      ...cells.map((cell) => [titleOf(cell.fromId), titleOf(cell.toId), ...figuresOf(cell)]),
    ],
  }
}

export function handOverChart(document: JourneyDocument, texts: Texts): Chart {
  const { write } = texts
  const cells = teamHandOvers(document)
  const titleOf = (id: keyof JourneyDocument['teams']) =>
    document.teams[id]?.title || write('common.untitled')
  const ids = inOrder(document, 'teams').map(({ id }) => id)
  return {
    id: 'handOvers',
    title: write('insights.handOvers'),
    corner: write('insights.fromTo'),
    ...matrixOf(ids, titleOf, cells, (cell) => {
      const count = cell.transitions.length
      const unowned = cell.unowned.length
      const words = unowned > 0 ? write('insights.unownedCount', { count: unowned }) : ''
      const base = cellOf(cell, texts)
      return {
        ...base,
        lines: words ? [...base.lines, words] : base.lines,
        name: [
          write('insights.fromToNames', { from: titleOf(cell.fromId), to: titleOf(cell.toId) }),
          write('insights.handOverCount', { count }),
          words,
          continuityWords(cell.continuity, texts),
          painWords(cell.pain, texts),
        ]
          .filter(Boolean)
          .join(', '),
      }
    }),
    figures: [
      [...headers(texts), write('insights.unowned')],
      ...cells.map((cell) => [
        titleOf(cell.fromId),
        titleOf(cell.toId),
        ...figuresOf(cell),
        cell.unowned.length,
      ]),
    ],
  }
}

/** Only rows and columns that something is in: a matrix of all channels is mostly holes. */
function matrixOf<Id extends string, Cell extends TransitionCell<Id>>(
  ids: readonly Id[],
  titleOf: (id: Id) => string,
  cells: readonly Cell[],
  drawn: (cell: Cell) => ChartCell,
): { readonly columns: Chart['columns']; readonly rows: readonly ChartRow[] } {
  const columns = ids.filter((id) => cells.some(({ toId }) => toId === id))
  const rows = ids.filter((id) => cells.some(({ fromId }) => fromId === id))
  return {
    columns: columns.map((id) => ({ id, title: titleOf(id) })),
    rows: rows.map((fromId) => ({
      id: fromId,
      title: titleOf(fromId),
      cells: columns.map((toId) => {
        const cell = cells.find((one) => one.fromId === fromId && one.toId === toId)
        return cell ? drawn(cell) : null
      }),
    })),
  }
}

function cellOf<Id extends string>(
  cell: TransitionCell<Id>,
  texts: Texts,
): Omit<ChartCell, 'name'> {
  const { transitions, continuity, pain } = cell
  const kept =
    continuity.value === null
      ? texts.write('insights.notKnown')
      : texts.write('insights.keptShare', { share: shareWords(continuity.value) })
  return {
    lines: [
      transitions.length.toLocaleString(texts.language),
      kept,
      ...[painWords(pain, texts)].filter(Boolean),
    ],
    share: continuity.value,
    tone: toneOfShare(continuity.value),
    refs: transitions.map(({ id }) => ({ kind: 'transition', id })),
  }
}

function headers({ write }: Texts): string[] {
  return [
    write('fields.from'),
    write('fields.to'),
    write('insights.transitions'),
    write('insights.continuity'),
    write('insights.known'),
    write('insights.painWeightTitle'),
    write('insights.painPoints'),
  ]
}

function figuresOf<Id extends string>({ transitions, continuity, pain }: TransitionCell<Id>) {
  return [transitions.length, continuity.value, continuity.coverage.known, pain.weight, pain.count]
}
