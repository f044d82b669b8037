// System × system: which share data, and where customers need them to.
import type { JourneyDocument } from '../../model/document/journey-document'
import { type SystemPair, systemPairs } from '../../model/insight/system-pairs'
import { inOrder } from '../../model/queries/records-in-order'
import type { SystemId } from '../../model/records/system'
import type { Texts } from '../../text/texts'
import type { Chart, ChartCell } from './chart'

/** Sharing goes both ways, so that each pair stands once: above the diagonal. */
export function systemChart(document: JourneyDocument, texts: Texts): Chart {
  const { write } = texts
  const pairs = systemPairs(document)
  const ids = inOrder(document, 'systems').map(({ id }) => id)
  const rows = ids.filter((id) => pairs.some(({ leftId }) => leftId === id))
  const columns = ids.filter((id) => pairs.some(({ rightId }) => rightId === id))
  const titleOf = (id: SystemId) => document.systems[id]?.title || write('common.untitled')
  return {
    id: 'systems',
    title: write('insights.systems'),
    corner: write('insights.systemAndSystem'),
    columns: columns.map((id) => ({ id, title: titleOf(id) })),
    rows: rows.map((leftId) => ({
      id: leftId,
      title: titleOf(leftId),
      cells: columns.map((rightId) => {
        const pair = pairs.find((one) => one.leftId === leftId && one.rightId === rightId)
        return pair ? cellOf(pair, titleOf, texts) : null
      }),
    })),
    figures: [
      [
        write('insights.system'),
        write('insights.system'),
        write('insights.sharesData'),
        write('insights.transitions'),
        write('insights.silos'),
      ],
      ...pairs.map(({ leftId, rightId, doesShare, transitions, silos }) => [
        titleOf(leftId),
        titleOf(rightId),
        write(doesShare ? 'insights.yes' : 'insights.no'),
        transitions.length,
        silos.length,
      ]),
    ],
  }
}

function cellOf(pair: SystemPair, titleOf: (id: SystemId) => string, texts: Texts): ChartCell {
  const { write } = texts
  const { leftId, rightId, doesShare, transitions, silos } = pair
  const state = doesShare
    ? write('insights.shared')
    : silos.length > 0
      ? write('insights.siloCount', { count: silos.length })
      : write('insights.notShared')
  const count = write('insights.transitionCount', { count: transitions.length })
  const shown = silos.length > 0 ? silos : transitions
  return {
    lines: [state, count],
    share: null,
    tone: doesShare ? 'good' : silos.length > 0 ? 'harm' : 'plain',
    name: [
      write('insights.andNames', { one: titleOf(leftId), other: titleOf(rightId) }),
      state,
      count,
    ].join(', '),
    refs: shown.map(({ id }) => ({ kind: 'transition', id })),
  }
}
