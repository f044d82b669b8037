// Taking a map over from another window.
import { type Command, CommandRefused } from '../../commands/command'
import { textRef } from '../../text/texts'

export const tabsCommands: readonly Command[] = [
  {
    id: 'tabs.takeOver',
    label: 'tabs.takeOver',
    icon: 'takeOver',
    group: 'file',
    keywords: 'tabs.words',
    when: ({ session }) => {
      const { following } = session.get()
      if (!following) return 'tabs.notFollowing'
      return !following.isTakingOver || 'tabs.takingOver'
    },
    run: async ({ tabs, session }) => {
      const isDone = await tabs.takeOver()
      if (!isDone) throw new CommandRefused(textRef('tabs.notYielded'))
      session.announce(textRef('tabs.tookOver'))
    },
  },
]
