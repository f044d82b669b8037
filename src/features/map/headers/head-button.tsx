// One header: a button that selects its stage, step or channel; a double click renames it.
import type { CSSProperties, ReactNode } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { isSameRef } from '../../../store/session-store'
import { useMapLocalStore } from '../map-local'
import styles from './heads.module.css'
import type { HeadDrag, HeadRef } from './use-head-drag'

export function HeadButton({
  subject,
  label,
  className,
  style,
  drag,
  children,
}: {
  subject: HeadRef
  label: string
  className: string | undefined
  style: CSSProperties
  drag: HeadDrag
  children: ReactNode
}) {
  const { context } = useApp()
  const session = useSessionStore()
  const local = useMapLocalStore()
  const isSelected = useSession(({ selection }) => selection.some((ref) => isSameRef(ref, subject)))
  return (
    <button
      type="button"
      data-map-head={`${subject.kind}:${subject.id}`}
      className={className}
      style={style}
      aria-label={label}
      aria-pressed={isSelected}
      title={label}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) session.toggle(subject)
        else session.select([subject])
      }}
      onDoubleClick={() => void context.run('selection.rename')}
      onPointerDown={(event) => drag.start(event, subject)}
      onContextMenu={(event) => {
        event.preventDefault()
        const isByKey = event.button !== 2 && event.clientX === 0
        session.select([subject])
        local.set({
          menu: {
            subject,
            at: isByKey ? event.currentTarget : { x: event.clientX, y: event.clientY },
          },
        })
      }}
    >
      <span className={styles.words}>{children}</span>
    </button>
  )
}
