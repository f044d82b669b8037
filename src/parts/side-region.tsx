// The frame of a region beside the map: its heading, the way to close it, and what is in it.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useTexts } from '../bindings/use-texts'
import { IconButton } from '../ui/icon-button'
import styles from './side-region.module.css'

export function SideRegion({
  ref,
  name,
  title = name,
  doesTakeFocus = false,
  onClose,
  children,
}: {
  ref?: RefObject<HTMLElement | null>
  /** What a screen reader calls it. */
  name: string
  /** What stands above it, where that says more. */
  title?: string
  /** Keys go on in it when it opens. */
  doesTakeFocus?: boolean
  onClose: () => void
  children: ReactNode
}) {
  const texts = useTexts()
  const own = useRef<HTMLElement>(null)
  const region = ref ?? own
  useEffect(() => {
    const { current } = region
    if (!doesTakeFocus || !current || current.contains(document.activeElement)) return
    current.focus({ preventScroll: true })
    // In a narrow and low window it stands below the fold.
    if (current.getBoundingClientRect().top >= window.innerHeight) current.scrollIntoView()
  }, [region, doesTakeFocus])
  return (
    <section ref={region} className={styles.region} aria-label={name} tabIndex={-1}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton
          icon="close"
          size="small"
          label={texts.write('common.close')}
          onPress={onClose}
        />
      </header>
      {children}
    </section>
  )
}
