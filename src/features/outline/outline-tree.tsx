// The tree "Journey outline": one tab stop, arrow keys within, the shared selection on its rows.
import { type MouseEvent, type RefObject, useMemo } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { shortcutScope } from '../../bindings/use-shortcuts'
import { useTexts } from '../../bindings/use-texts'
import { useStopsShown, useThingsShown } from '../../bindings/use-things-shown'
import { walkTo } from '../../commands/walk-to'
import type { RecordRef } from '../../model/document/journey-document'
import { type OutlineRow, outlineKeyOf, outlineRows } from '../../model/queries/outline-rows'
import type { ThingsShown } from '../../model/queries/things-shown'
import type { AnnotatedThing } from '../../model/records/annotated-thing'
import type { PathStop } from '../../model/records/path'
import { useKeysOnFocused } from '../../parts/use-keys-on-focused'
import { useRowFocus } from '../../parts/use-row-focus'
import { useSeenRows } from '../../parts/use-seen-rows'
import { useWalkKeys } from '../../parts/use-walk-keys'
import { isSameRef } from '../../store/session-store'
import { toggleFolded } from './fold'
import type { OpenRowMenu } from './outline-menu'
import { OutlineTreeRow } from './outline-tree-row'
import { rowHeight } from './row-height'
import { useCurrentRow } from './use-current-row'
import { usePlacingOnRows } from './use-placing-on-rows'
import { useTreeKeys } from './use-tree-keys'
import styles from './view.module.css'

type Props = {
  tree: RefObject<HTMLDivElement | null>
  onMenu: (menu: OpenRowMenu) => void
}

export function OutlineTree({ tree, onMenu }: Props) {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((now) => now)
  const foldedRows = useSession((session) => session.foldedRows)
  const selection = useSession((session) => session.selection)
  const renamed = useSession(({ renaming }) => renaming?.ref ?? null)
  const rows = useMemo(() => outlineRows(document, new Set(foldedRows)), [document, foldedRows])
  const current = useCurrentRow(rows)
  const currentKey = current.row?.key ?? null
  const seen = useSeenRows(tree, rows, currentKey, rowHeight)
  const selectedKeys = useMemo(
    () => new Set(selection.map((ref) => (ref.kind === 'map' ? '' : outlineKeyOf(ref)))),
    [selection],
  )
  useRowFocus(tree, 'treeitem', currentKey)
  useKeysOnFocused(tree, refAt)
  useWalkKeys('[role="treeitem"]', refAt)
  const overKey = usePlacingOnRows(tree, refAt)
  const shown = useThingsShown(document)
  const stops = useStopsShown(document)
  const onKeyDown = useTreeKeys(rows, current)

  const rowOf = (event: MouseEvent) => {
    const key = elementAt(event.target)?.dataset.row
    return rows.find((row) => row.key === key)
  }
  const choose = (row: OutlineRow, isAdding: boolean) => {
    current.goTo(row.key)
    if (context.session.get().walking) {
      if (isStop(row.ref)) walkTo(context, row.ref)
      return
    }
    if (isAdding && row.ref) context.session.toggle(row.ref)
    else context.session.select(row.ref ? [row.ref] : [])
  }
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event)
    if (!row || isInField(event)) return
    const action = actionAt(event)
    if (action === 'fold') {
      toggleFolded(context.session, row)
      current.goTo(row.key)
      return
    }
    choose(row, !action && (event.shiftKey || event.ctrlKey || event.metaKey))
    const at = (event.target as Element).closest('button')
    if (action && at) onMenu({ row, isForAdding: action === 'add', at })
  }
  const onContextMenu = (event: MouseEvent) => {
    const row = rowOf(event)
    if (!row || isInField(event)) return
    event.preventDefault()
    const { selection: before } = context.session.get()
    if (!row.ref || !before.some((ref) => isSameRef(ref, row.ref))) choose(row, false)
    const isByKey = event.button !== 2
    const at = isByKey ? elementAt(event.target) : { x: event.clientX, y: event.clientY }
    if (at) onMenu({ row, isForAdding: false, at })
  }
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={texts.write('outline.name')}
      aria-multiselectable
      className={styles.tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={onContextMenu}
      onDoubleClick={(event) => {
        if (rowOf(event)?.ref && !actionAt(event)) void context.run('selection.rename')
      }}
      {...shortcutScope('outline')}
    >
      <div
        role="none"
        className={styles.rows}
        style={seen.isWhole ? {} : { height: seen.height }}
        lang={document.map.language}
      >
        {seen.rows.map(({ row, top, height }) => (
          <OutlineTreeRow
            key={row.key}
            row={row}
            document={document}
            height={height}
            top={seen.isWhole ? null : top}
            isCurrent={row.key === currentKey}
            isSelected={selectedKeys.has(row.key)}
            isDim={isDimmed(shown, row)}
            isTarget={row.key === overKey}
            stops={placesOf(stops, row)}
            isRenamed={renamed !== null && row.key === outlineKeyOf(renamed)}
          />
        ))}
      </div>
    </div>
  )
}

/** Only what can be shown alone is dimmed: touchpoints, transitions, and what is noted on them. */
function isDimmed(shown: ThingsShown | null, { ref }: OutlineRow): boolean {
  if (!shown || !isStop(ref)) return false
  const ids = ref.kind === 'touchpoint' ? shown.touchpointIds : shown.transitionIds
  return !ids.has(ref.id)
}

/** Where a path stops at the row: "1 · 4"; empty: nowhere. */
function placesOf(stops: readonly PathStop[], { ref }: OutlineRow): string {
  if (ref?.kind !== 'touchpoint') return ''
  return stops
    .flatMap(({ touchpointId }, index) => (touchpointId === ref.id ? [index + 1] : []))
    .join(' · ')
}

function isStop(ref: RecordRef | null): ref is AnnotatedThing {
  return ref?.kind === 'touchpoint' || ref?.kind === 'transition'
}

/** The row that an element is, or is in. */
function elementAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
}

function refAt(element: Element): RecordRef | null {
  const key = elementAt(element)?.dataset.row ?? ''
  const kind = key.slice(0, key.indexOf(':'))
  const id = key.slice(kind.length + 1)
  return kind !== '' && kind !== 'group' ? ({ kind, id } as RecordRef) : null
}

function isInField({ target }: MouseEvent): boolean {
  return target instanceof HTMLTextAreaElement
}

function actionAt({ target }: MouseEvent): string | undefined {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-action]')
  return button ? button.dataset.action : undefined
}
