// A command as a button or a menu item needs it: its words, whether it may run, and why not.
import { useCallback } from 'react'
import { useStore } from 'zustand'
import type { Availability, Command } from '../commands/command'
import { runCommand } from '../commands/registry'
import { useApp } from './app-context'
import { useTexts } from './use-texts'

export type CommandBinding = {
  readonly command: Command
  readonly label: string
  readonly availability: Availability
  readonly isEnabled: boolean
  /** Why it cannot run now; null when it can. */
  readonly reason: string | null
  readonly isOn: boolean
  readonly run: () => void
}

/** The command of that id; throws when there is none. Renders again when its state changes. */
export function useCommand(id: string): CommandBinding {
  const { context, registry } = useApp()
  const texts = useTexts()
  const command = registry.byId.get(id)
  if (!command) throw new Error(`There is no command ${id}`)
  const readAvailability = () => command.when(context)
  const readIsOn = () => command.isOn?.(context) ?? false
  // A condition may look at both stores: each of them asks it again.
  const availability = useStore(context.documents.state, readAvailability)
  useStore(context.session.state, readAvailability)
  useStore(context.documents.state, readIsOn)
  const isOn = useStore(context.session.state, readIsOn)
  const run = useCallback(() => {
    void runCommand(registry, id, context)
  }, [registry, id, context])
  return {
    command,
    label: texts.write(command.label),
    availability,
    isEnabled: availability === true,
    reason: availability === true ? null : texts.write(availability),
    isOn,
    run,
  }
}
