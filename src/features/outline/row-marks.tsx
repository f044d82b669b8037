// The signs of a row, in the looks that they have on the map.
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import { annotationsOn } from '../../model/queries/annotations-on'
import { emotionSummary } from '../../model/queries/emotion-of'
import type { AnnotatedThing } from '../../model/records/annotated-thing'
import type { ChannelId } from '../../model/records/channel'
import { SceneIcon } from '../../parts/scene-icon'
import { channelTitle, signed } from '../../parts/thing-names'
import { iconOfChannel, iconOfEmotion } from '../../scene/icons'
import { lookOfCount, type MarkLook } from '../../scene/mark-looks'
import { palettes } from '../../scene/palette-values'
import { colorOfChannel, colorOfEmotion } from '../../scene/palettes'
import { Icon } from '../../ui/icon'
import styles from './rows.module.css'

/** Null: an arrow, which says no more than that it leads there. */
export function LookIcon({ look }: { look: MarkLook | null }) {
  const palette = usePalette()
  return (
    <span className={styles.look}>
      {look ? (
        <SceneIcon name={look.icon} color={palette[look.color]} size={16} />
      ) : (
        <Icon name="arrowRight" size={16} className={styles.quietIcon} />
      )}
    </span>
  )
}

/**
 * Words beside those by which one calls a row, drawn by the style sheet: what is seen of a row as its
 * text must be in its name as it stands.
 */
export function Aside({
  words,
  look,
}: {
  words: string | null
  look?: 'number' | 'note' | 'aside' | 'channelWords'
}) {
  const className = look ? `${styles.shown} ${styles[look]}` : styles.shown
  return words && <span className={className} data-words={words} />
}

export function ChannelCell(props: {
  document: JourneyDocument
  channelId: ChannelId | null
  alsoIds?: readonly ChannelId[]
  /** The channel that a transition switches to. */
  isTarget?: boolean
  isSignOnly?: boolean
}) {
  const { document, channelId, alsoIds = [], isTarget, isSignOnly } = props
  const texts = useTexts()
  const palette = usePalette()
  const channel = (channelId && document.channels[channelId]) || null
  const sign = (
    <SceneIcon name={iconOfChannel(channel)} color={palette[colorOfChannel(channel)]} size={17} />
  )
  if (isSignOnly) return <span className={styles.look}>{sign}</span>
  const titles = [channelId, ...alsoIds].map((id) => channelTitle(document, id, texts))
  return (
    <span className={isTarget ? styles.targetChannel : styles.channel}>
      {isTarget && <Icon name="arrowRight" size={14} className={styles.quietIcon} />}
      {sign}
      <Aside look="channelWords" words={titles.join(', ')} />
    </span>
  )
}

/** Emotion, moment of truth, and how many notes of each kind. */
export function Marks({ document, on }: { document: JourneyDocument; on: AnnotatedThing }) {
  const palette = usePalette()
  const personaId = useSession((session) => session.personaId)
  const card = on.kind === 'touchpoint' ? document.touchpoints[on.id] : undefined
  const emotion = card ? emotionSummary(card, personaId).value : null
  const { painPoints, ideas, brightSpots, quotes } = annotationsOn(document, on)
  const open = painPoints.filter(({ resolution }) => resolution.state !== 'resolved')
  const counts = [
    { kind: 'painPoint', count: open.length },
    { kind: 'idea', count: ideas.length },
    { kind: 'brightSpot', count: brightSpots.length },
    { kind: 'quote', count: quotes.length },
  ] as const
  return (
    <span className={styles.marks}>
      {counts.map(({ kind, count }) => {
        const { icon, color, tint } = lookOfCount[kind]
        return (
          count > 0 && (
            <span
              key={kind}
              className={styles.count}
              style={{ color: palette[color], background: palette[tint] }}
            >
              <SceneIcon name={icon} color={palette[color]} size={14} />
              <Aside words={String(count)} />
            </span>
          )
        )
      })}
      {card?.isMomentOfTruth && <Icon name="momentOfTruth" size={16} className={styles.star} />}
      {emotion !== null && (
        <span className={styles.emotion}>
          <SceneIcon
            name={iconOfEmotion(emotion)}
            color={palette[colorOfEmotion(emotion)]}
            size={17}
          />
          <Aside words={signed(emotion)} />
        </span>
      )}
    </span>
  )
}

function usePalette() {
  return useSession(({ theme }) => palettes[theme])
}
