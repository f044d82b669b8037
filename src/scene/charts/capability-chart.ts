// Capability × channel: what the customer can do where, and where not.
import type { JourneyDocument } from '../../model/document/journey-document'
import { type CapabilityRow, capabilityRows } from '../../model/insight/capabilities'
import { inOrder } from '../../model/queries/records-in-order'
import type { Touchpoint } from '../../model/records/touchpoint'
import type { Texts } from '../../text/texts'
import type { Chart, ChartCell } from './chart'

/** Channels without any touchpoint are left out: nothing can be done there at all. */
export function capabilityChart(document: JourneyDocument, texts: Texts): Chart {
  const { write } = texts
  const rows = capabilityRows(document)
  const used = new Set(
    Object.values<Touchpoint>(document.touchpoints).flatMap(({ channelId, alsoChannelIds }) => [
      channelId,
      ...alsoChannelIds,
    ]),
  )
  const channels = inOrder(document, 'channels').filter(({ id }) => used.has(id))
  const cellIn = (row: CapabilityRow, channelId: string) =>
    row.cells.find((cell) => cell.channelId === channelId)
  const channelTitle = (title: string) => title || write('common.untitled')
  const title = (row: CapabilityRow) => (row.need ? write(needTexts[row.need]) : row.title)
  return {
    id: 'capabilities',
    title: write('insights.capabilities'),
    corner: write('insights.capability'),
    columns: channels.map((channel) => ({ id: channel.id, title: channelTitle(channel.title) })),
    rows: rows.map((row) => ({
      id: row.need ?? row.title,
      title: title(row),
      cells: channels.map((channel): ChartCell => {
        const touchpoints = cellIn(row, channel.id)?.touchpoints ?? []
        const numbers = touchpoints.map(({ number }) => `T${number}`)
        const canDo = write(touchpoints.length > 0 ? 'insights.yes' : 'insights.no')
        return {
          lines: [canDo, ...(numbers.length > 0 ? [shortened(numbers)] : [])],
          share: null,
          tone: touchpoints.length > 0 ? 'good' : 'plain',
          name: [`${title(row)}, ${channelTitle(channel.title)}: ${canDo}`, ...numbers].join(', '),
          refs: touchpoints.map(({ id }) => ({ kind: 'touchpoint', id })),
        }
      }),
    })),
    figures: [
      [write('insights.capability'), ...channels.map((channel) => channelTitle(channel.title))],
      ...rows.map((row) => [
        title(row),
        ...channels.map(({ id }) =>
          (cellIn(row, id)?.touchpoints ?? []).map(({ number }) => `T${number}`).join(' '),
        ),
      ]),
    ],
  }
}

const needTexts = {
  start: 'insights.needStart',
  continue: 'insights.needContinue',
  pay: 'insights.needPay',
  change: 'insights.needChange',
  return: 'insights.needReturn',
  help: 'insights.needHelp',
} as const

/** What a cell has room for. */
function shortened(numbers: readonly string[]): string {
  return numbers.length > 3
    ? `${numbers.slice(0, 2).join(' ')} +${numbers.length - 2}`
    : numbers.join(' ')
}
