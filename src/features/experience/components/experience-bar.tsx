// Above the curve: whose it is, and what the band means.
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { Persona, PersonaId } from '../../../model/records/persona'
import type { PersonaLook } from '../../../scene/experience/persona-looks'
import type { Palette } from '../../../scene/palettes'
import { SegmentedControl } from '../../../ui/segmented-control'
import styles from '../experience.module.css'
import { PersonaSign } from './persona-sign'

const allId = 'all'

export function ExperienceBar({
  personas,
  looks,
  palette,
}: {
  personas: readonly Persona[]
  looks: ReadonlyMap<PersonaId, PersonaLook>
  palette: Palette
}) {
  const { write } = useTexts()
  const session = useSessionStore()
  const personaId = useSession((state) => state.personaId)
  const inFocus = personas.find(({ id }) => id === personaId)
  const segments = personas.map(({ id, name }) => {
    const look = looks.get(id)
    const sign = look && <PersonaSign look={look} palette={palette} />
    return { id: id as string, label: name || write('common.untitled'), sign }
  })
  return (
    <div className={styles.bar}>
      {personas.length > 1 && (
        <SegmentedControl
          label={write('map.personaInFocus')}
          isLabelHidden
          segments={[{ id: allId, label: write('map.allPersonas') }, ...segments]}
          value={inFocus?.id ?? allId}
          onChange={(id) =>
            session.set({ personaId: personas.find((persona) => persona.id === id)?.id ?? null })
          }
        />
      )}
      <span className={styles.legend}>
        <span className={styles.bandSign} />
        {write(personas.length > 1 && !inFocus ? 'experience.bandOfAll' : 'experience.band')}
      </span>
      <span className={styles.hint}>{write('experience.hint')}</span>
    </div>
  )
}
