// The "+" between two headers, and after the last one.
import type { CSSProperties } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useCanEdit } from '../../../bindings/use-why-not'
import { Icon } from '../../../ui/icon'
import type { HeadRef } from './use-head-drag'

export function AddHead({
  label,
  subject,
  commandId,
  className,
  style,
}: {
  label: string
  /** What the new one comes after. */
  subject: HeadRef
  commandId: string
  className: string | undefined
  style: CSSProperties
}) {
  const { context } = useApp()
  if (!useCanEdit()) return null
  return (
    <button
      type="button"
      className={className}
      style={style}
      aria-label={label}
      title={label}
      // The keyboard has the command; the headers are one tab stop.
      tabIndex={-1}
      onClick={() => {
        context.session.select([subject])
        void context.run(commandId)
      }}
    >
      <Icon name="add" size={14} />
    </button>
  )
}
