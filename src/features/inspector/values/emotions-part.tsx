// How each persona feels at a touchpoint: five faces from -2 to +2, or nothing said.
import { useDocument, useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { setEmotion } from '../../../model/edits/set-emotion'
import { inOrder } from '../../../model/queries/records-in-order'
import type { Persona, PersonaId } from '../../../model/records/persona'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { EmotionPicker } from '../../../parts/emotion-picker'
import { textRef } from '../../../text/texts'
import type { Subject } from '../fields/field-spec'
import { useIsEditable } from '../fields/use-bound-field'
import styles from './values.module.css'

export function EmotionsPart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const personas = useDocument((document) => inOrder(document, 'personas'))
  return (
    <fieldset className={styles.plain} data-field="emotions">
      <legend className={styles.label}>{texts.write('fields.emotion')}</legend>
      {personas.map((persona) => (
        <EmotionOf key={persona.id} persona={persona} subject={subject} />
      ))}
    </fieldset>
  )
}

function EmotionOf({ persona, subject }: { persona: Persona; subject: Subject }) {
  const texts = useTexts()
  const documents = useDocuments()
  const isEditable = useIsEditable()
  const ids = subject.ids as readonly TouchpointId[]
  const value = useDocument((document) => commonEmotion(document, ids, persona.id))
  const name = persona.name || texts.write('common.untitled')
  return (
    <EmotionPicker
      label={texts.write('inspector.emotionOf', { name })}
      name={name}
      value={value}
      isDisabled={!isEditable}
      onChange={(next) =>
        documents.edit(textRef('touchpoints.setEmotion'), (draft) =>
          setEmotion(draft, { touchpointIds: ids, personaId: persona.id, value: next }),
        )
      }
    />
  )
}

/** What the persona feels at all of them; null: nothing is said; `mixed`: they differ. */
function commonEmotion(
  { touchpoints }: JourneyDocument,
  ids: readonly TouchpointId[],
  personaId: PersonaId,
): number | null | 'mixed' {
  const values = new Set(ids.map((id) => touchpoints[id]?.emotions[personaId] ?? null))
  const [value = null] = values
  return values.size > 1 ? 'mixed' : value
}
