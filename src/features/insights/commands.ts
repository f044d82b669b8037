// Insights by command: paths between two touchpoints, the marks on the map.
import type { Command } from '../../commands/command'
import { all, hasMap } from '../../commands/conditions'
import { selectedTouchpoints } from '../../commands/selected'

export const insightsCommands: readonly Command[] = [
  {
    id: 'insights.tracePaths',
    label: 'insights.tracePaths',
    icon: 'path',
    group: 'view',
    keywords: 'insights.words',
    when: all(hasMap, (context) =>
      selectedTouchpoints(context).length === 2 ? true : 'insights.selectTwo',
    ),
    run: (context) => {
      const [fromId = null, toId = null] = selectedTouchpoints(context)
      const { session } = context
      session.set({ insights: { ...session.get().insights, fromId, toId }, view: 'insights' })
    },
  },
  {
    id: 'insights.toggleMarks',
    label: 'insights.toggleMarks',
    icon: 'insights',
    group: 'view',
    keywords: 'insights.words',
    isOn: ({ session }) => session.get().hasFindingMarks,
    when: hasMap,
    run: ({ session }) => session.set({ hasFindingMarks: !session.get().hasFindingMarks }),
  },
]
