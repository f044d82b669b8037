// Bright spots and quotes on a touchpoint or a transition.
import { memo, useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { BrightSpot } from '../../../model/records/bright-spot'
import type { Quote } from '../../../model/records/quote'
import { NoteCard } from './note-card'
import styles from './notes.module.css'

export const BrightSpotCard = memo(function BrightSpotCard({ spot }: { spot: BrightSpot }) {
  const texts = useTexts()
  const annotation = useMemo(() => ({ kind: 'brightSpot', id: spot.id }) as const, [spot.id])
  return (
    <NoteCard
      annotation={annotation}
      number={null}
      name={texts.write('inspector.kind.brightSpot')}
    />
  )
})

export const QuoteCard = memo(function QuoteCard({ quote }: { quote: Quote }) {
  const texts = useTexts()
  const annotation = useMemo(() => ({ kind: 'quote', id: quote.id }) as const, [quote.id])
  const persona = useDocument(({ personas }) =>
    quote.personaId ? personas[quote.personaId]?.name : undefined,
  )
  const said = [persona, quote.source].filter(Boolean).join(' · ')
  return (
    <NoteCard annotation={annotation} number={null} name={texts.write('inspector.kind.quote')}>
      {said && <div className={styles.facts}>{said}</div>}
    </NoteCard>
  )
})
