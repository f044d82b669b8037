// The things that hurt most, ranked.
import type { JourneyDocument } from '../../model/document/journey-document'
import { callRecordInFull } from '../../model/queries/call-record'
import { hotSpots } from '../../model/queries/hot-spots'
import type { Texts } from '../../text/texts'
import type { Chart, ChartCell } from './chart'

/** So many are ranked: what comes after them nobody discusses today. */
export const mostHotSpots = 10

export function hotSpotChart(document: JourneyDocument, texts: Texts): Chart {
  const { write } = texts
  const spots = hotSpots(document)
  const most = Math.max(1, ...spots.map(({ score }) => score ?? 0))
  return {
    id: 'hotSpots',
    title: write('insights.hotSpots'),
    corner: write('insights.place'),
    columns: [
      { id: 'weight', title: write('insights.painWeightTitle') },
      { id: 'severity', title: write('insights.worstSeverity') },
      { id: 'pains', title: write('insights.painPoints') },
    ],
    rows: spots.slice(0, mostHotSpots).map((spot, place) => {
      const { on, score, worstSeverity, painPoints } = spot
      const title = `${place + 1}. ${callRecordInFull(document, on)}`
      const cell = (value: string, column: string, share: number | null): ChartCell => ({
        lines: [value],
        share,
        tone: share === null ? 'plain' : 'harm',
        name: `${title}, ${column}: ${value}`,
        refs: [on],
      })
      const weight = score === null ? write('insights.notRated') : String(score)
      return {
        id: on.id,
        title,
        cells: [
          cell(weight, write('insights.painWeightTitle'), score === null ? null : score / most),
          cell(
            worstSeverity === null ? '–' : `${worstSeverity} / 5`,
            write('insights.worstSeverity'),
            null,
          ),
          cell(String(painPoints.length), write('insights.painPoints'), null),
        ],
      }
    }),
    figures: [
      [
        write('insights.rank'),
        write('insights.place'),
        write('insights.painWeightTitle'),
        write('insights.worstSeverity'),
        write('insights.painPoints'),
      ],
      ...spots.map(({ on, score, worstSeverity, painPoints }, place) => [
        ...[place + 1, callRecordInFull(document, on), score, worstSeverity, painPoints.length],
      ]),
    ],
  }
}
