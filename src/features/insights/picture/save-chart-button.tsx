// A chart as a picture or a table to take along.

import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { CommandRefused } from '../../../commands/command'
import { messageOf } from '../../../lib/message-of'
import type { Chart } from '../../../scene/charts/chart'
import { textRef } from '../../../text/texts'
import { MenuButton } from '../../../ui/menu-button'
import type { ChartFormat } from './save-chart'

export function SaveChartButton({ chart }: { chart: Chart }) {
  const { context } = useApp()
  const { write } = useTexts()
  const save = async (format: ChartFormat) => {
    try {
      await (await import('./save-chart')).saveChart(context, chart, format)
    } catch (error) {
      const reason = messageOf(error)
      const text = error instanceof CommandRefused ? error.text : null
      context.session.notify(text ?? textRef('common.failed', { reason }), 'problem')
    }
  }
  const entry = (format: ChartFormat, label: string, icon: string) => ({
    ...{ id: format, label, icon },
    onAction: () => void save(format),
  })
  return (
    <MenuButton
      label={write('insights.download', { what: chart.title })}
      icon="export"
      size="small"
      groups={[
        {
          id: 'formats',
          entries: [
            entry('png', write('export.picture'), 'picture'),
            entry('svg', write('export.svg'), 'vector'),
            entry('csv', write('insights.asCsv'), 'file'),
          ],
        },
      ]}
    />
  )
}
