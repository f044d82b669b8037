// A small dialog with one form: Enter keeps what is in it, as its button does.
import type { FormEvent, ReactNode } from 'react'
import { useTexts } from '../bindings/use-texts'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import styles from './form-dialog.module.css'

export type FormDialogProps = {
  title: string
  /** The words of the button that keeps. */
  keepLabel: string
  onKeep: () => void
  onClose: () => void
  /** The fields. */
  children: ReactNode
}

export function FormDialog({ title, keepLabel, onKeep, onClose, children }: FormDialogProps) {
  const { write } = useTexts()
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{write('common.cancel')}</Button>
          <Button tone="primary" onPress={onKeep}>
            {keepLabel}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          onKeep()
        }}
      >
        {children}
      </form>
    </Dialog>
  )
}
