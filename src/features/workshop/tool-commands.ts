// Which command each tool of an agenda item is; those that do not exist are not offered.
import type { CommandRegistry } from '../../commands/registry'
import { type AgendaTool, agendaTools } from '../../model/workshop/agenda-presets'

const commandIdOf: { readonly [Tool in AgendaTool]: string } = {
  'map-facts': 'inspector.showMap',
  capture: 'capture.enter',
  collect: 'capture.collect',
  inbox: 'inbox.toggle',
  'silent-round': 'workshop.silentRound',
  'rate-pains': 'rating.pains',
  vote: 'vote.toggle',
  'parking-lot': 'workshop.toggleParkingLot',
  present: 'present.start',
  'wrap-up': 'export.wrapUp',
}

/** Tools in the order in which they are offered, with their commands; unknown words are left out. */
export function offeredTools(registry: CommandRegistry, tools: readonly string[] = agendaTools) {
  return agendaTools.flatMap((tool) => {
    const command = registry.byId.get(commandIdOf[tool])
    return command && tools.includes(tool) ? [{ tool, command }] : []
  })
}
