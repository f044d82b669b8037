// While a path is walked: Enter goes to what has the focus, and on the last stop finishes; Backspace
// takes a stop back; Escape gives up.
import { useEffect } from 'react'
import { useApp } from '../bindings/app-context'
import { useSession } from '../bindings/use-session'
import type { CommandContext } from '../commands/command'
import { walkTo } from '../commands/walk-to'
import type { RecordRef } from '../model/document/journey-document'

/**
 * @param placeSelector what holds the cards and lines that are walked to
 * @param thingAt what an element in it stands for, unless the session knows what has the focus; must
 * stay the same function
 */
export function useWalkKeys(
  placeSelector: string,
  thingAt?: (element: Element) => RecordRef | null,
): void {
  const { context } = useApp()
  const isWalking = useSession(({ walking }) => walking !== null)
  useEffect(() => {
    if (!isWalking) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || !isMeant(context, event, placeSelector)) return
      const thing = event.target instanceof Element ? thingAt?.(event.target) : null
      if (!doKey(context, event, thing ?? context.session.get().focused)) return
      // The same keys rename, delete and clear the selection; one press does one thing.
      event.stopPropagation()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [context, isWalking, placeSelector, thingAt])
}

function doKey(
  context: CommandContext,
  { key, repeat }: KeyboardEvent,
  thing: RecordRef | null,
): boolean {
  if (key === 'Escape') void context.run('paths.giveUp')
  else if (key === 'Backspace' || key === 'Delete') void context.run('paths.takeBack')
  else if (key !== 'Enter') return false
  else if (!repeat) goOn(context, thing)
  return true
}

function goOn(context: CommandContext, thing: RecordRef | null): void {
  const isStop = thing?.kind === 'touchpoint' || thing?.kind === 'transition'
  if (!isStop || !walkTo(context, thing)) void context.run('paths.finish')
}

/** Fields, buttons and dialogs keep their keys. */
function isMeant({ session }: CommandContext, { target }: KeyboardEvent, place: string): boolean {
  const { dialog, question } = session.get()
  if (dialog || question || !(target instanceof Element)) return false
  return target === document.body || (target.closest(place) !== null && !isTyped(target))
}

function isTyped(target: Element): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLButtonElement
}
