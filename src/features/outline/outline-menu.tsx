// The menu of a row: all that can be done with its thing, as on the map, or only what can be added.
import { type AppServices, useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import type { OutlineGroup, OutlineRow } from '../../model/queries/outline-rows'
import { type CommandSection, commandMenuGroups } from '../../parts/command-menu'
import { menuSectionsOf } from '../../parts/thing-menu'
import { ContextMenu } from '../../ui/context-menu'

export type OpenRowMenu = {
  readonly row: Pick<OutlineRow, 'ref' | 'group'>
  readonly isForAdding: boolean
  readonly at: { readonly x: number; readonly y: number } | Element
}

export function OutlineMenu({ menu, onClose }: { menu: OpenRowMenu | null; onClose: () => void }) {
  const app = useApp()
  const texts = useTexts()
  return (
    <ContextMenu
      label={texts.write(menu?.isForAdding ? 'outline.add' : 'outline.name')}
      groups={() => groupsOf(app, menu)}
      at={menu?.at ?? null}
      onClose={onClose}
    />
  )
}

function groupsOf(app: AppServices, menu: OpenRowMenu | null) {
  return menu ? commandMenuGroups(app, sectionsOf(menu)) : []
}

function sectionsOf({ row, isForAdding }: OpenRowMenu): readonly CommandSection[] {
  const { ref, group } = row
  if (!ref) return [{ id: 'add', commandIds: addedInGroup[group ?? 'inbox'] }]
  const adding: CommandSection = { id: 'beside', commandIds: addedAt(ref.kind) }
  if (isForAdding) return [adding]
  const sections = menuSectionsOf(ref)
  const known = new Set(sections.flatMap(({ commandIds }) => commandIds))
  const others = adding.commandIds.filter((id) => !known.has(id))
  return [...sections, { ...adding, commandIds: others }]
}

/** The commands that add to a group; the first one is what a key does. */
export const addedInGroup: Readonly<Record<OutlineGroup, readonly string[]>> = {
  channels: ['structure.add.channel'],
  personas: ['outline.addPersona'],
  paths: ['paths.make'],
  inbox: ['inbox.add', 'inbox.toggle'],
}

const notes = ['PainPoint', 'Idea', 'BrightSpot', 'Quote'].map((name) => `annotations.add${name}`)

function addedAt(kind: string): readonly string[] {
  switch (kind) {
    case 'stage':
      return ['structure.add.step', 'structure.addBefore.stage', 'structure.addAfter.stage']
    case 'step':
      return ['touchpoints.add', 'structure.addBefore.step', 'structure.addAfter.step']
    case 'touchpoint':
      return ['touchpoints.addAfter', 'touchpoints.add', 'transitions.connect', ...notes]
    case 'transition':
      return ['touchpoints.insert', ...notes]
    case 'channel':
      return ['structure.addBefore.channel', 'structure.addAfter.channel']
    case 'persona':
      return ['outline.addPersona']
    default:
      return notes
  }
}

/** Whether anything can be added at a row. */
export function hasAdding({ ref, group }: Pick<OutlineRow, 'ref' | 'group'>): boolean {
  if (!ref) return addedInGroup[group ?? 'inbox'].length > 0
  return ref.kind !== 'path' && ref.kind !== 'inboxItem'
}
