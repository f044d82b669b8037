// A named part of a dialog that scrolls, also by keys when nothing in it takes the focus.
import type { PointerEventHandler, ReactNode } from 'react'

export function ScrollRegion({
  label,
  className,
  onPointerMove,
  children,
}: {
  label: string
  className?: string | undefined
  onPointerMove?: PointerEventHandler
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: Safari scrolls by keys only what has the focus.
    <section aria-label={label} className={className} onPointerMove={onPointerMove} tabIndex={0}>
      {children}
    </section>
  )
}
