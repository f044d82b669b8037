// The one listener for shortcuts of the whole window: finds the command of a key press and runs it.
import { useEffect } from 'react'
import type { Command } from '../commands/command'
import { runCommand } from '../commands/registry'
import { doesMatch, isSingleKey, type KeyPress } from '../commands/shortcut'
import type { ViewId } from '../store/session-state'
import { type AppServices, useApp } from './app-context'
import { isMac } from './platform'
import { createTypedAhead } from './typed-ahead'

/** Put on what holds the things of the journey in a view: their shortcuts act inside it. */
export function shortcutScope(view: ViewId) {
  return { 'data-shortcut-scope': view } as const
}

/** Put on a view that can have the focus itself: keys on it mean the view, as on the page. */
export const focusableView = { 'data-focusable-view': '', tabIndex: -1 } as const

/** Listens as long as the component that calls it is mounted; once an app. */
export function useShortcuts(): void {
  const app = useApp()
  useEffect(() => {
    const typedAhead = createTypedAhead(
      app.context.session,
      (what) => document.querySelector(what === 'dialog' ? modalLayer : findBar) !== null,
    )
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (!isEditable(target) && typedAhead.take(event)) return
      const command = commandOfKey(event, app)
      if (!command) return
      // Pressed to be sure that nothing is open: nobody asks why there was nothing to leave.
      if (event.key === 'Escape' && command.when(app.context) !== true) return
      event.preventDefault()
      void runCommand(app.registry, command.id, app.context)
    }
    // Whatever is pressed next, also in a field: what was refused before it is known by then.
    const onAnyKey = ({ key }: KeyboardEvent) => {
      if (!modifierKeys.includes(key)) app.context.session.forgetRefusal()
    }
    const onFocusIn = ({ target }: FocusEvent) => typedAhead.deliverTo(target)
    window.addEventListener('keydown', onAnyKey, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('focusin', onFocusIn)
    return () => {
      window.removeEventListener('keydown', onAnyKey, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('focusin', onFocusIn)
    }
  }, [app])
}

/** Held while another key is pressed; a screen reader is hushed with Control alone. */
const modifierKeys = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']

/** What `ui/dialog` puts on every layer that takes the whole window. */
const modalLayer = '[data-modal-layer]'

/** What holds the field of the find bar. */
const findBar = '[data-find]'

/** The command that a key press means where it happened; null: none. */
export function commandOfKey(event: KeyboardEvent, app: AppServices): Command | null {
  // 229 is what a browser reports while an input method composes; Safari ends with it, too.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return null
  const press: KeyPress = {
    key: event.key,
    code: event.code,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    shiftKey: event.shiftKey,
    isAltGraph: event.getModifierState('AltGraph'),
  }
  const { isMapOpen, view, hasSingleKeyShortcuts, dialog, question } = app.context.session.get()
  const target = event.target instanceof Element ? event.target : document.body
  // A dialog that is still loading takes the keys already: they were not meant for the map.
  const isModal =
    dialog !== null || question !== null || document.querySelector(modalLayer) !== null
  const isElsewhere = isModal || isEditable(target)
  const scopes = scopesAt(target, isMapOpen ? view : null)
  const isHeard = (command: Command, shortcut: string) =>
    command.isHeardByBrowser !== true &&
    (!isElsewhere || command.isForFieldsToo === true) &&
    scopes.includes(command.scope ?? 'app') &&
    (hasSingleKeyShortcuts || !isSingleKey(shortcut)) &&
    doesMatch(shortcut, press, isMac)
  return (
    app.registry.all.find((command) =>
      command.shortcuts?.some((shortcut) => isHeard(command, shortcut)),
    ) ?? null
  )
}

/** On the page itself, where nothing has the focus, the keys mean the view that is shown. */
function scopesAt(target: Element, shown: string | null): readonly string[] {
  const around = target.closest<HTMLElement>('[data-shortcut-scope]')?.dataset.shortcutScope
  const isNothingInIt = target === document.body || target.hasAttribute('data-focusable-view')
  const inView = around ?? (isNothingInIt ? shown : null)
  return inView ? ['app', 'journey', inView] : ['app']
}

const typeless = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset']

function isEditable(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !typeless.includes(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable
}
