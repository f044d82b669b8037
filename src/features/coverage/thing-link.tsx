// A thing as a link: its number and its words; a press flies there.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import type { RecordRef } from '../../model/document/journey-document'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import { Button } from '../../ui/button'
import { goTo } from './go-to'
import styles from './view.module.css'

export function ThingLink({ of, note }: { of: RecordRef; note?: string | undefined }) {
  const { context } = useApp()
  const { write } = useTexts()
  const number = useDocument((document) => spokenNumber(document, of))
  const name = useDocument((document) => nameOf(document, of)) || write('common.untitled')
  return (
    <Button tone="link" className={styles.link} onPress={() => goTo(context, of)}>
      {number && <span className={styles.number}>{number} </span>}
      {name}
      {note && <span className={styles.note}> {note}</span>}
    </Button>
  )
}
