// What a row shows, in columns: number, sign, words, channel, marks.
import type { ReactNode } from 'react'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { isChannelSwitch } from '../../model/queries/is-channel-switch'
import type { OutlineRow } from '../../model/queries/outline-rows'
import { stepsOfStage } from '../../model/queries/records-in-order'
import { touchpointsOfChannel, touchpointsOfStep } from '../../model/queries/touchpoints-of-cell'
import type { StageId } from '../../model/records/stage'
import { continuityTexts, touchpointTitle } from '../../parts/thing-names'
import { lookOfContinuity, lookOfCount } from '../../scene/mark-looks'
import type { Texts } from '../../text/texts'
import { Icon } from '../../ui/icon'
import { Aside, ChannelCell, LookIcon, Marks } from './row-marks'
import { numberOfStep, wordsOf } from './row-name'
import styles from './rows.module.css'

type Props = {
  row: OutlineRow
  document: JourneyDocument
  /** Stands in for the words while they are typed. */
  field: ReactNode
}

export function RowCells({ row, document, field }: Props) {
  const texts = useTexts()
  const { ref, group } = row
  if (!ref) return <Words>{texts.write(`outline.group.${group ?? 'inbox'}`)}</Words>
  const words = wordsOf(document, ref, texts)
  switch (ref.kind) {
    case 'touchpoint':
      return <CardCells id={ref.id} document={document} words={words} field={field} />
    case 'transition':
      return <LineCells id={ref.id} document={document} />
    case 'channel':
      return (
        <>
          <ChannelCell document={document} channelId={ref.id} isSignOnly />
          <Words>{field ?? words}</Words>
          <Aside
            look="note"
            words={countOfCards(touchpointsOfChannel(document, ref.id).length, texts)}
          />
        </>
      )
    case 'painPoint':
    case 'idea':
    case 'brightSpot':
    case 'quote':
      return (
        <>
          <LookIcon look={lookOfCount[ref.kind]} />
          <Words isQuiet>{field ?? words}</Words>
          <Aside look="note" words={noteOf(document, ref, texts)} />
        </>
      )
    default:
      return (
        <>
          {ref.kind === 'step' && (
            <Aside look="number" words={`${numberOfStep(document, ref.id)}.`} />
          )}
          {(ref.kind === 'persona' || ref.kind === 'path') && (
            <span className={styles.look}>
              <Icon name={ref.kind} size={16} className={styles.quietIcon} />
            </span>
          )}
          <Words>{field ?? words}</Words>
          <Aside look="note" words={noteOf(document, ref, texts)} />
        </>
      )
  }
}

function CardCells(props: {
  id: Extract<RecordRef, { kind: 'touchpoint' }>['id']
  document: JourneyDocument
  words: string
  field: ReactNode
}) {
  const { id, document, words, field } = props
  const card = document.touchpoints[id]
  if (!card) return null
  return (
    <>
      <Aside look="number" words={`T${card.number}`} />
      <Words>{field ?? words}</Words>
      <ChannelCell document={document} channelId={card.channelId} alsoIds={card.alsoChannelIds} />
      <Marks document={document} on={{ kind: 'touchpoint', id }} />
    </>
  )
}

function LineCells(props: {
  id: Extract<RecordRef, { kind: 'transition' }>['id']
  document: JourneyDocument
}) {
  const { id, document } = props
  const texts = useTexts()
  const line = document.transitions[id]
  if (!line) return null
  const { word } = continuityOf(line)
  const isSwitch = isChannelSwitch(document, line)
  const isSaid = isSwitch || word !== 'unknown'
  const to = document.touchpoints[line.toId]
  return (
    <>
      <LookIcon look={isSaid ? lookOfContinuity[word] : null} />
      <Words isQuiet>
        {texts.write('outline.to', { to: touchpointTitle(document, line.toId, texts) })}
        <Aside
          look="aside"
          words={
            isSaid ? `X${line.number} · ${texts.write(continuityTexts[word])}` : `X${line.number}`
          }
        />
      </Words>
      {isSwitch && <ChannelCell document={document} channelId={to?.channelId ?? null} isTarget />}
      <Marks document={document} on={{ kind: 'transition', id }} />
    </>
  )
}

function Words({ children, isQuiet = false }: { children: ReactNode; isQuiet?: boolean }) {
  return <span className={isQuiet ? styles.quietWords : styles.words}>{children}</span>
}

function noteOf(document: JourneyDocument, ref: RecordRef, texts: Texts): string | null {
  switch (ref.kind) {
    case 'stage': {
      const steps = stepsOfStage(document, ref.id as StageId)
      const count = steps.reduce((sum, { id }) => sum + touchpointsOfStep(document, id).length, 0)
      return countOfCards(count, texts)
    }
    case 'step':
      return countOfCards(touchpointsOfStep(document, ref.id).length, texts)
    case 'painPoint': {
      const pain = document.painPoints[ref.id]
      if (!pain) return null
      const { number, severity, frequency } = pain
      const isRated = severity !== null || frequency !== null
      return isRated ? `P${number} · ${severity ?? '–'} × ${frequency ?? '–'}` : `P${number}`
    }
    case 'idea':
      return `I${document.ideas[ref.id]?.number ?? ''}`
    case 'path': {
      const count = document.paths[ref.id]?.stops.length ?? 0
      return texts.write('outline.stops', { count })
    }
    default:
      return null
  }
}

function countOfCards(count: number, texts: Texts): string {
  return texts.write('kinds.touchpoint', { count })
}
