// The Experience view: how each persona feels along the journey, and what that comes from.
import { type ReactNode, useMemo, useRef } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { focusableView } from '../../bindings/use-shortcuts'
import { useTexts } from '../../bindings/use-texts'
import { inOrder } from '../../model/queries/records-in-order'
import { CaptureFoot } from '../../parts/capture-foot'
import { useFocusComingIn } from '../../parts/use-focus-coming-in'
import { useTypingInInspector } from '../../parts/use-typing-in-inspector'
import { personaLooks } from '../../scene/experience/persona-looks'
import { palettes } from '../../scene/palette-values'
import { EmptyExperience } from './components/empty-experience'
import { ExperienceBar } from './components/experience-bar'
import { ExperienceSheet } from './components/experience-sheet'
import styles from './experience.module.css'

/** `children`: the capture bar. */
export default function View({ children }: { children?: ReactNode }) {
  const { write } = useTexts()
  useTypingInInspector()
  const view = useRef<HTMLElement>(null)
  useFocusComingIn(view)
  const document = useDocument((now) => now)
  const palette = useSession(({ theme }) => palettes[theme])
  const personaId = useSession((state) => state.personaId)
  const personas = inOrder(document, 'personas')
  const looks = useMemo(() => personaLooks(personas), [personas])
  const shown = useMemo(() => {
    const inFocus = personas.filter(({ id }) => id === personaId)
    return inFocus.length > 0 ? inFocus : personas
  }, [personas, personaId])
  const isEmpty = personas.length === 0 || Object.keys(document.touchpoints).length === 0
  return (
    <section
      ref={view}
      {...focusableView}
      className={styles.view}
      aria-label={write('experience.name')}
    >
      {isEmpty ? (
        <EmptyExperience hasPersonas={personas.length > 0} />
      ) : (
        <>
          <ExperienceBar personas={personas} looks={looks} palette={palette} />
          <ExperienceSheet {...{ document, looks, palette }} personas={shown} />
        </>
      )}
      <CaptureFoot>{children}</CaptureFoot>
    </section>
  )
}
