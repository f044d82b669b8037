// One item of the agenda: start it, end it, move it, open it to edit it.
import type { KeyboardEvent, PointerEvent } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { AgendaItem } from '../../../model/records/agenda-item'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { IconButton } from '../../../ui/icon-button'
import { MenuButton } from '../../../ui/menu-button'
import { finishItem, startItem } from '../clock-actions'
import { useWords } from '../use-words'
import { deleteItem, moveItem } from './agenda-actions'
import { AgendaItemFields } from './agenda-item-fields'
import styles from './view.module.css'

const stateIcons = {
  waiting: null,
  running: 'timer',
  done: 'check',
  skipped: 'arrowRight',
} as const

export function AgendaRow({
  item,
  isOpen,
  isEditable,
  gap,
  onHold,
  onOpen,
}: {
  item: AgendaItem
  isOpen: boolean
  isEditable: boolean
  /** Where an item that is dragged would come. */
  gap: 'above' | 'below' | undefined
  /** The pointer goes down on it: a drag may begin. */
  onHold: (event: PointerEvent) => void
  onOpen: (isOpen: boolean) => void
}) {
  const { context } = useApp()
  const { agenda: words } = useWords()
  const { id, title, minutes, state, prompt } = item
  const isRunning = state === 'running'
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    if (by && event.altKey && isEditable) moveItem(context, id, by)
    else if (by) focusNext(event.currentTarget, by)
    else if (event.key === 'Delete' && isEditable) deleteItem(context, id)
    else return
    event.preventDefault()
  }
  const icon = stateIcons[state]
  return (
    <li className={styles.row} data-state={state} data-gap={gap}>
      <div className={styles.line}>
        <button
          type="button"
          data-agenda-item
          className={styles.item}
          aria-expanded={isOpen}
          disabled={!isEditable}
          onPointerDown={onHold}
          onKeyDown={onKeyDown}
          onClick={() => onOpen(!isOpen)}
        >
          <span className={styles.mark}>{icon && <Icon name={icon} size={16} />}</span>
          <span className={styles.title}>{title}</span>
          {minutes !== null && <span className={styles.minutes}>{words.minutes(minutes)}</span>}
          <span className={styles.unseen}>, {words.states[state]}</span>
        </button>
        {isEditable && state === 'waiting' && (
          <IconButton
            icon="start"
            size="small"
            label={words.start(title)}
            onPress={() => startItem(context, item)}
          />
        )}
        {isEditable && <RowMenu item={item} onEdit={() => onOpen(true)} />}
      </div>
      {isRunning && !isOpen && prompt && <p className={styles.prompt}>{prompt}</p>}
      {isOpen && <AgendaItemFields item={item} onDone={() => onOpen(false)} />}
      {isRunning && isEditable && (
        <Button icon="check" onPress={() => finishItem(context, item, 'done')}>
          {words.finish}
        </Button>
      )}
    </li>
  )
}

function RowMenu({ item, onEdit }: { item: AgendaItem; onEdit: () => void }) {
  const { context } = useApp()
  const { agenda: words } = useWords()
  const { id, title, state } = item
  const away = state === 'waiting' || state === 'running'
  const start = { label: words.again, icon: 'start', onAction: () => startItem(context, item) }
  const entries = [
    ...(state === 'waiting' ? [] : [{ id: 'start', ...start }]),
    { id: 'edit', label: words.edit, icon: 'rename', onAction: onEdit },
    { id: 'up', label: words.moveUp, icon: 'arrowUp', onAction: () => moveItem(context, id, -1) },
    {
      id: 'down',
      label: words.moveDown,
      icon: 'arrowDown',
      onAction: () => moveItem(context, id, 1),
    },
    {
      id: 'skip',
      label: away ? words.skip : words.wait,
      icon: away ? 'arrowRight' : 'undo',
      onAction: () => finishItem(context, item, away ? 'skipped' : 'waiting'),
    },
    { id: 'delete', label: words.delete, icon: 'delete', onAction: () => deleteItem(context, id) },
  ]
  return (
    <MenuButton
      icon="more"
      size="small"
      label={words.more(title)}
      groups={[{ id: 'item', entries }]}
    />
  )
}

function focusNext(from: HTMLElement, by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-agenda-item]')]
  items[items.indexOf(from) + by]?.focus()
}
