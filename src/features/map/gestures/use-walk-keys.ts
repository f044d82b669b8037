// While a path is walked: Enter goes to what has the focus, and on the last stop finishes; Backspace
// takes a stop back; Escape gives up.
import { useEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import type { CommandContext } from '../../../commands/command'
import { walkTo } from './walk-to'

export function useWalkKeys(): void {
  const { context } = useApp()
  const isWalking = useSession(({ walking }) => walking !== null)
  useEffect(() => {
    if (!isWalking) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || !isMeantForMap(context, event) || !doKey(context, event)) return
      // The same keys rename, delete and clear the selection; one press does one thing.
      event.stopPropagation()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [context, isWalking])
}

function doKey(context: CommandContext, { key, repeat }: KeyboardEvent): boolean {
  if (key === 'Escape') void context.run('paths.giveUp')
  else if (key === 'Backspace' || key === 'Delete') void context.run('paths.takeBack')
  else if (key !== 'Enter') return false
  else if (!repeat) goOn(context)
  return true
}

function goOn(context: CommandContext): void {
  const { focused } = context.session.get()
  const isOnMap = focused?.kind === 'touchpoint' || focused?.kind === 'transition'
  if (!isOnMap || !walkTo(context, focused)) void context.run('paths.finish')
}

/** Fields, buttons and dialogs keep their keys. */
function isMeantForMap({ session }: CommandContext, { target }: KeyboardEvent): boolean {
  const { dialog, question } = session.get()
  if (dialog || question || !(target instanceof Element)) return false
  return target === document.body || target.closest('[data-map-surface]') !== null
}
