// Everything noted on a touchpoint or a transition, and a button for one more of each kind.
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { isMac } from '../../../bindings/platform'
import { useCommand } from '../../../bindings/use-command'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { formatShortcut } from '../../../commands/shortcut'
import { annotationsOn } from '../../../model/queries/annotations-on'
import type { AnnotatedThing } from '../../../model/records/annotated-thing'
import type { PlainTextKey } from '../../../text/catalogue'
import { Button } from '../../../ui/button'
import type { Subject } from '../fields/field-spec'
import { IdeaCard } from './idea-card'
import styles from './notes.module.css'
import { PainCard } from './pain-card'
import { BrightSpotCard, QuoteCard } from './plain-cards'

export function NotesPart({ subject }: { subject: Subject }) {
  const { kind, ids } = subject
  const [id] = ids
  const thing = useMemo(() => ({ kind, id }) as AnnotatedThing, [kind, id])
  const { painPoints, ideas, brightSpots, quotes } = useDocument((document) =>
    annotationsOn(document, thing),
  )
  return (
    <>
      <Group
        title="inspector.painPoints"
        count={painPoints.length}
        addId="annotations.addPainPoint"
      >
        {painPoints.map((pain) => (
          <PainCard key={pain.id} pain={pain} />
        ))}
      </Group>
      <Group title="inspector.ideas" count={ideas.length} addId="annotations.addIdea">
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </Group>
      <Group
        title="inspector.brightSpots"
        count={brightSpots.length}
        addId="annotations.addBrightSpot"
      >
        {brightSpots.map((spot) => (
          <BrightSpotCard key={spot.id} spot={spot} />
        ))}
      </Group>
      <Group title="inspector.quotes" count={quotes.length} addId="annotations.addQuote">
        {quotes.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} />
        ))}
      </Group>
    </>
  )
}

/** "Pain points · 2", their cards, and "Add pain point". Without cards only the button. */
function Group({
  title,
  count,
  addId,
  children,
}: {
  title: PlainTextKey
  count: number
  addId: string
  children: ReactNode
}) {
  const texts = useTexts()
  const name = texts.write(title)
  const group = useFocusAfterRemoval(count)
  return (
    <section ref={group} className={styles.group} aria-label={name}>
      {count > 0 && (
        <h3 className={styles.heading}>
          {texts.write('inspector.counted', { title: name, count })}
        </h3>
      )}
      {children}
      <AddButton id={addId} />
    </section>
  )
}

/** A note that had the focus went, or became another kind: its group's button gets the focus. */
function useFocusAfterRemoval(count: number) {
  const group = useRef<HTMLElement>(null)
  const before = useRef(count)
  useEffect(() => {
    const hasFewer = count < before.current
    before.current = count
    if (!hasFewer) return
    // Its menu tries to give the focus back in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const buttons = group.current?.querySelectorAll('button') ?? []
        if (document.activeElement === document.body) [...buttons].at(-1)?.focus()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [count])
  return group
}

function AddButton({ id }: { id: string }) {
  const { label, reason, run, command } = useCommand(id)
  const [shortcut] = command.shortcuts ?? []
  return (
    <span className={styles.add}>
      <Button tone="link" icon="add" disabledReason={reason} onPress={run}>
        {label}
      </Button>
      {shortcut && (
        <kbd className={styles.key} aria-hidden>
          {formatShortcut(shortcut, isMac)}
        </kbd>
      )}
    </span>
  )
}
