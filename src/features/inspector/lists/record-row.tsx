// A record as a row that leads to its own panel.
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { RecordRef } from '../../../model/document/journey-document'
import { nameOf, spokenNumber } from '../../../model/queries/name-of'
import { ListRow } from '../../../ui/list-row'
import { useInspection } from '../inspection'

export function RecordRow({
  subject,
  icon,
  description,
}: {
  subject: RecordRef
  /** A name of `ui/icon`. */
  icon: string
  description?: string
}) {
  const texts = useTexts()
  const { open } = useInspection()
  const name = useDocument((document) => nameOf(document, subject))
  const number = useDocument((document) => spokenNumber(document, subject))
  const words = name || texts.write('common.untitled')
  return (
    <ListRow
      icon={icon}
      title={number ? `${number} ${words}` : words}
      description={description}
      onPress={() => open(subject)}
    />
  )
}
