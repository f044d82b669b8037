// The frame of what a workshop has beside the map: a named region with a title and a way to close it.
import { type ReactNode, useEffect, useRef } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { IconButton } from '../../ui/icon-button'
import styles from './side-panel.module.css'

/** Coming in, it takes the focus: whoever opened it by keyboard goes on from its title. */
export function SidePanel({ title, children }: { title: string; children: ReactNode }) {
  const { context } = useApp()
  const texts = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton
          icon="close"
          size="small"
          label={texts.write('common.close')}
          onPress={() => context.session.set({ besideMap: null, isCaptureWanted: true })}
        />
      </header>
      {children}
    </section>
  )
}
