// The tabs of the top bar: one for each view of the map.
import { type KeyboardEvent, useRef } from 'react'
import { isMac } from '../../bindings/platform'
import { useCommand } from '../../bindings/use-command'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { ariaShortcut, formatShortcut } from '../../commands/shortcut'
import { Icon } from '../../ui/icon'
import styles from './view.module.css'
import { commandIdOf, tabElementId, type ViewTab, viewPanelId } from './view-tab'

/** The arrow keys go from tab to tab; Enter or the space bar shows a view, which may be large. */
export default function ViewTabs({ tabs }: { tabs: readonly ViewTab[] }) {
  const texts = useTexts()
  const list = useRef<HTMLDivElement>(null)
  const view = useSession((session) => session.view)
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll<Element>('[role="tab"]') ?? [])]
    const now = document.activeElement ? all.indexOf(document.activeElement) : -1
    const next = placeAfter(event.key, now, all.length)
    if (next === null) return
    event.preventDefault()
    const tab = all[next]
    if (tab instanceof HTMLElement) tab.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={texts.write('views.name')}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <Tab key={tab.id} tab={tab} isShown={tab.id === view} />
      ))}
    </div>
  )
}

function Tab({ tab, isShown }: { tab: ViewTab; isShown: boolean }) {
  const texts = useTexts()
  const { label, run } = useCommand(commandIdOf(tab.id))
  const count = useSession((session) => tab.countOf?.(session) ?? 0)
  const countId = `${tabElementId(tab.id)}-count`
  return (
    <button
      type="button"
      role="tab"
      id={tabElementId(tab.id)}
      className={styles.tab}
      aria-selected={isShown}
      aria-keyshortcuts={ariaShortcut(tab.shortcut, isMac)}
      {...(isShown && { 'aria-controls': viewPanelId })}
      tabIndex={isShown ? 0 : -1}
      title={`${label} (${formatShortcut(tab.shortcut, isMac)})`}
      {...(count > 0 && { 'aria-describedby': countId })}
      onClick={run}
    >
      <Icon name={tab.icon} size={16} />
      {texts.write(tab.label)}
      {count > 0 && (
        <span className={styles.count} aria-hidden>
          {count.toLocaleString(texts.language)}
        </span>
      )}
      {count > 0 && tab.countWords && (
        <span id={countId} hidden>
          {texts.write(tab.countWords, { count })}
        </span>
      )}
    </button>
  )
}

function placeAfter(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (now + 1) % count
    case 'ArrowLeft':
      return (now + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
