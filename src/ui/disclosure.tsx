// A part that opens and closes under its title.
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import styles from './disclosure.module.css'
import { Icon } from './icon'

export function Disclosure({
  title,
  children,
  level = 3,
  isOpenAtFirst = false,
}: {
  title: ReactNode
  children: ReactNode
  /** Of the heading. */
  level?: number
  isOpenAtFirst?: boolean
}) {
  return (
    <AriaDisclosure className={styles.disclosure} defaultExpanded={isOpenAtFirst}>
      <Heading level={level} className={styles.heading}>
        <Button slot="trigger" className={styles.button}>
          <Icon name="chevronRight" size={16} className={styles.arrow} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
