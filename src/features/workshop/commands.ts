// A workshop: its agenda, its timer, what is parked and decided. What they do comes on demand.
import type { Availability, Command, CommandContext } from '../../commands/command'
import { all, canEdit, hasMap } from '../../commands/conditions'
import { nextItem } from '../../model/queries/agenda'
import type { BesideMapId } from '../../store/session-state'
import type { PlainTextKey } from '../../text/catalogue'

const actions = () => import('./clock-actions')

const hasTimer = ({ session }: CommandContext): Availability =>
  session.get().workshopClock !== null || 'workshop.noTimer'

export const workshopCommands: readonly Command[] = [
  panel('workshop.toggleAgenda', 'workshop.agenda', 'agenda', 'agenda'),
  panel('workshop.toggleParkingLot', 'inspector.parkingLot', 'parkingLot', 'parkingLot'),
  {
    ...command('workshop.next', 'workshop.next', 'arrowRight'),
    when: all(
      canEdit,
      ({ documents }) => nextItem(documents.getDocument()) !== null || 'workshop.noNext',
    ),
    run: async (context) => (await actions()).startNext(context),
  },
  {
    ...command('workshop.silentRound', 'workshop.silentRound', 'keyboard'),
    when: canEdit,
    run: ({ session }) => session.set({ dialog: { id: 'workshop.silentRound', subject: null } }),
  },
  {
    ...command('workshop.startTimer', 'workshop.startTimer', 'timer'),
    when: hasMap,
    run: async (context) => (await actions()).startTimer(context),
  },
  {
    ...command('workshop.pause', 'workshop.pause', 'timer'),
    when: hasTimer,
    isOn: ({ session }) => session.get().workshopClock?.endsAtMs === null,
    run: async (context) => (await actions()).pauseOrResume(context),
  },
  {
    ...command('workshop.addMinute', 'workshop.addMinute', 'add'),
    when: hasTimer,
    run: async (context) => (await actions()).addMinute(context),
  },
  {
    ...command('workshop.stop', 'workshop.stop', 'close'),
    when: hasTimer,
    run: async (context) => (await actions()).stop(context),
  },
  {
    ...command('workshop.sound', 'workshop.sound', 'timer'),
    when: hasMap,
    isOn: ({ session }) => session.get().hasWorkshopSound,
    run: ({ session }) => session.set({ hasWorkshopSound: !session.get().hasWorkshopSound }),
  },
]

function command(id: string, label: PlainTextKey, icon: string) {
  return { id, label, icon, group: 'view', keywords: 'workshop.words' } as const
}

function panel(id: string, label: PlainTextKey, icon: string, panelId: BesideMapId): Command {
  return {
    ...command(id, label, icon),
    when: hasMap,
    isOn: ({ session }) => session.get().besideMap === panelId,
    run: ({ session }) => {
      const isOpen = session.get().besideMap === panelId
      session.set({ besideMap: isOpen ? null : panelId })
    },
  }
}
