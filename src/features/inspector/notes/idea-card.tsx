// A feature idea on the thing that it would help: words, what it addresses, and the work for it.
import { memo, useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { Idea } from '../../../model/records/idea'
import { BacklogLinks } from '../../../parts/backlog-links'
import type { Texts } from '../../../text/texts'
import { useIsEditable } from '../fields/use-bound-field'
import { useInspection } from '../inspection'
import { NoteCard } from './note-card'
import styles from './notes.module.css'

export const IdeaCard = memo(function IdeaCard({ idea }: { idea: Idea }) {
  const texts = useTexts()
  const { open } = useInspection()
  const isEditable = useIsEditable()
  const linked = useMemo(() => ({ kind: 'idea', id: idea.id }) as const, [idea.id])
  const pains = useDocument(({ painPoints }) =>
    idea.painPointIds.map((id) => `P${painPoints[id]?.number}`).join(', '),
  )
  const { number } = idea
  return (
    <NoteCard
      annotation={linked}
      number={`I${number}`}
      name={texts.write('inspector.ideaNumber', { number })}
    >
      <div className={styles.facts}>
        <span>{factsOf(idea, pains, texts).join(' · ')}</span>
      </div>
      <BacklogLinks
        linked={linked}
        onOpen={(id) => open({ kind: 'backlogItem', id })}
        isDisabled={!isEditable}
      />
    </NoteCard>
  )
})

function factsOf({ experiment, hypothesis }: Idea, pains: string, texts: Texts): string[] {
  const facts = pains === '' ? [] : [texts.write('inspector.addressesPain', { what: pains })]
  if (experiment !== 'none') return [...facts, texts.write(`fields.${experiment}`)]
  const isStated = hypothesis.belief !== '' || hypothesis.outcome !== ''
  return isStated ? [...facts, texts.write('inspector.hypothesisOpen')] : facts
}
