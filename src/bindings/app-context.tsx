// React's only door to the stores and the commands.
import { createContext, type ReactNode, useContext } from 'react'
import type { CommandContext } from '../commands/command'
import type { CommandRegistry } from '../commands/registry'

export type AppServices = {
  readonly context: CommandContext
  readonly registry: CommandRegistry
}

const AppContext = createContext<AppServices | null>(null)

/** Gives everything below it the stores and the commands. */
export function AppProvider({ app, children }: { app: AppServices; children: ReactNode }) {
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>
}

/** The stores and commands; throws outside an AppProvider. */
export function useApp(): AppServices {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp needs an AppProvider above it')
  return app
}
