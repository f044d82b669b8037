// What stands for choice, and how many votes everybody has.
import { useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useDraft } from '../../bindings/use-draft'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { addVoteRound } from '../../model/edits/add-vote-round'
import { mergeNotes } from '../../model/edits/merge-notes'
import { alikeNotes } from '../../model/vote/alike-notes'
import { votesPerPersonFor } from '../../model/vote/typed-ballot'
import {
  selectedNotes,
  type VotableKind,
  type VotableNote,
  votableNotes,
} from '../../model/vote/votable-notes'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { useTypedOver } from '../../ui/field-draft'
import { NumberField } from '../../ui/number-field'
import { SegmentedControl } from '../../ui/segmented-control'
import { TextField } from '../../ui/text-field'
import { AlikeGroups } from './alike-groups'
import styles from './view.module.css'

type Which = 'all' | 'selected' | 'top'

const letters = { painPoint: 'P', idea: 'I' } as const
const questions = { painPoint: 'vote.painQuestion', idea: 'vote.ideaQuestion' } as const

export function Setup({ offReason }: { offReason: string | null }) {
  const { documents } = useApp().context
  const texts = useTexts()
  const [kind, setKind] = useState<VotableKind>('painPoint')
  const draft = useDraft({ kind: 'beside', id: 'vote', field: 'question' })
  const [question, setQuestion] = useTypedOver(draft)
  const [votes, setVotes] = useState<number | null>(null)
  const [maxPerItem, setMax] = useState<number | null>(null)
  const [hasConcerns, setConcerns] = useState(false)
  const choice = useChoice(kind)
  const { chosen } = choice
  const votesPerPerson = votes ?? votesPerPersonFor(chosen.length)
  const title = question ?? texts.write(questions[kind])
  const start = () => {
    documents.edit(textRef('vote.did.start'), (map, env) => {
      // By number: quickly found, and not the order that weights suggest.
      const standing = [...chosen].sort((left, right) => left.number - right.number)
      const candidates = standing.map(({ id }) => ({ kind, id: id as string }))
      const round = { title, candidates, votesPerPerson, maxPerItem, hasConcerns }
      return addVoteRound(map, round, env)
    })
    setQuestion(null)
  }
  const reason = offReason ?? (chosen.length === 0 ? texts.write('vote.noCandidates') : null)
  return (
    <>
      <SegmentedControl
        label={texts.write('vote.kind')}
        segments={[
          { id: 'painPoint', label: texts.write('vote.pains') },
          { id: 'idea', label: texts.write('vote.ideas') },
        ]}
        value={kind}
        onChange={setKind}
      />
      <Which choice={choice} />
      <ChoiceList kind={kind} choice={choice} />
      {offReason === null && (
        <AlikeGroups
          groups={choice.alike}
          letter={letters[kind]}
          onMerge={(ids) =>
            documents.edit(textRef('vote.did.merge'), (draft) => mergeNotes(draft, { kind, ids }))
          }
        />
      )}
      <TextField label={texts.write('vote.question')} value={title} onChange={setQuestion} />
      <div className={styles.pair}>
        <NumberField
          label={texts.write('vote.votesEach')}
          value={votesPerPerson}
          min={1}
          max={100}
          onChange={setVotes}
        />
        <NumberField
          label={texts.write('vote.maxEach')}
          value={maxPerItem}
          min={1}
          max={100}
          onChange={setMax}
        />
      </div>
      <Checkbox isSelected={hasConcerns} onChange={setConcerns}>
        {texts.write('vote.concerns')}
      </Checkbox>
      <Button tone="primary" disabledReason={reason} onPress={start}>
        {texts.write('vote.start')}
      </Button>
    </>
  )
}

type Choice = ReturnType<typeof useChoice>

/** Which notes are offered, which of them are ticked, and which say the same. */
function useChoice(kind: VotableKind) {
  const notes = useDocument((current) => current)
  const selection = useSession((session) => session.selection)
  const [which, setWhich] = useState<Which>('all')
  const [topCount, setTopCount] = useState<number | null>(10)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const all = useMemo(() => votableNotes(notes, kind).filter(hasWords), [notes, kind])
  const offered = useMemo(() => {
    if (which === 'selected') return selectedNotes(all, selection)
    return which === 'top' ? all.slice(0, topCount ?? undefined) : all
  }, [all, selection, which, topCount])
  const chosen = useMemo(() => offered.filter(({ id }) => !leftOut.has(id)), [offered, leftOut])
  const alike = useMemo(() => alikeNotes<VotableNote>(chosen), [chosen])
  const tick = (id: string, isChosen: boolean) => {
    const next = new Set(leftOut)
    if (isChosen) next.delete(id)
    else next.add(id)
    setLeftOut(next)
  }
  return { which, setWhich, topCount, setTopCount, offered, chosen, alike, tick }
}

function hasWords({ text }: VotableNote): boolean {
  return text.trim() !== ''
}

function Which({ choice: { which, setWhich, topCount, setTopCount } }: { choice: Choice }) {
  const texts = useTexts()
  return (
    <>
      <SegmentedControl
        label={texts.write('vote.which')}
        segments={(['all', 'selected', 'top'] as const).map((id) => ({
          id,
          label: texts.write(`vote.${id}`),
        }))}
        value={which}
        onChange={setWhich}
      />
      {which === 'top' && (
        <NumberField
          label={texts.write('vote.topCount')}
          value={topCount}
          min={1}
          onChange={setTopCount}
        />
      )}
    </>
  )
}

function ChoiceList({
  kind,
  choice: { offered, chosen, tick },
}: {
  kind: VotableKind
  choice: Choice
}) {
  const texts = useTexts()
  const title = texts.write('vote.candidates', { count: chosen.length })
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {offered.map((note) => (
          <li key={note.id}>
            <Checkbox
              isSelected={chosen.includes(note)}
              onChange={(isChosen) => tick(note.id, isChosen)}
            >
              <span className={styles.words}>
                <span className={styles.number}>
                  {letters[kind]}
                  {note.number}
                </span>{' '}
                {note.text}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}
