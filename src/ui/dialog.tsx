// A dialog over the page: it has a title, keeps the focus, and Escape closes it.
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names'
import styles from './dialog.module.css'
import { IconButton } from './icon-button'
import { useUiWords } from './ui-words'

export type DialogProps = {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the bottom, in the order of reading. */
  footer?: ReactNode
  size?: 'small' | 'normal' | 'wide' | 'full'
  /** `alertdialog` asks something that must be answered; a press outside does not close it. */
  role?: 'dialog' | 'alertdialog'
  /** The title is the dialog's name but is not seen, and there is no close button. */
  isBare?: boolean
}

/** Open as long as it is mounted. */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, footer, size = 'normal', role = 'dialog', isBare } = props
  const words = useUiWords()
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={styles.overlay}
      data-modal-layer
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog} {...(isBare && { 'aria-label': title })}>
          {!isBare && (
            <header className={styles.header}>
              <Heading slot="title" className={styles.title}>
                {title}
              </Heading>
              {role === 'dialog' && (
                <IconButton icon="close" label={words.close} onPress={onClose} />
              )}
            </header>
          )}
          <div className={isBare ? styles.bareBody : styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
