// What lines, marks and faces mean.
import type { ReactNode } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { Continuity } from '../../../model/records/transition'
import { SceneIcon } from '../../../parts/scene-icon'
import { type IconName, iconOfContinuity, iconOfEmotion } from '../../../scene/icons'
import { LineItem } from '../../../scene/line-item'
import { type ColorName, colorOfEmotion, type Palette } from '../../../scene/palettes'
import { IconButton } from '../../../ui/icon-button'
import findingStyles from '../cards/finding-marks.module.css'
import type { FindingMark } from '../cards/use-finding-marks'
import { SceneSvg } from '../components/scene-svg'
import styles from './controls.module.css'

export function Legend({ palette }: { palette: Palette }) {
  const texts = useTexts()
  const session = useSessionStore()
  const isOpen = useSession((state) => state.isLegendOpen)
  const hasFindingMarks = useSession((state) => state.hasFindingMarks)
  if (!isOpen) return null
  const { write } = texts
  return (
    <section className={styles.legend} aria-label={write('map.legend')} data-scrolls>
      <header className={styles.legendHeader}>
        <h2>{write('map.legend')}</h2>
        <IconButton
          icon="close"
          size="small"
          label={write('common.close')}
          onPress={() => session.set({ isLegendOpen: false })}
        />
      </header>
      <h3>{write('map.legendLines')}</h3>
      <ul>
        <LineEntry palette={palette} continuity="kept" text={write('map.legendKept')} />
        <LineEntry palette={palette} continuity="partial" text={write('map.legendPartial')} />
        <LineEntry palette={palette} continuity="lost" text={write('map.legendLost')} />
        <LineEntry palette={palette} continuity="unknown" text={write('map.legendUnknown')} />
      </ul>
      <h3>{write('map.legendMarks')}</h3>
      <ul>
        {marks.map(({ icon, color, text }) => (
          <Entry
            key={text}
            sign={<SceneIcon name={icon} color={palette[color]} />}
            text={write(text)}
          />
        ))}
        {hasFindingMarks &&
          findings.map(({ mark, text }) => (
            <Entry
              key={text}
              sign={<i className={findingStyles.sign} data-mark={mark} />}
              text={write(text)}
            />
          ))}
      </ul>
      <h3>{write('map.legendEmotions')}</h3>
      <ul>
        {emotions.map(({ value, text }) => (
          <Entry
            key={text}
            sign={<SceneIcon name={iconOfEmotion(value)} color={palette[colorOfEmotion(value)]} />}
            text={write(text)}
          />
        ))}
      </ul>
    </section>
  )
}

const marks = [
  { icon: 'circle-exclamation-point', color: 'harm', text: 'map.legendPain' },
  { icon: 'lightbulb', color: 'idea', text: 'map.legendIdea' },
  { icon: 'thumbs-up', color: 'bright', text: 'map.legendBrightSpot' },
  { icon: 'quote', color: 'kept', text: 'map.legendQuote' },
  { icon: 'star', color: 'star', text: 'map.legendMomentOfTruth' },
  { icon: 'ticket', color: 'kept', text: 'map.legendWork' },
  { icon: 'hammer', color: 'kept', text: 'map.legendWorkDoing' },
  { icon: 'ticket-check', color: 'bright', text: 'map.legendWorkDone' },
] as const satisfies readonly { icon: IconName; color: ColorName; text: string }[]

const findings = [
  { mark: 'severe', text: 'map.legendSevere' },
  { mark: 'notable', text: 'map.legendNotable' },
] as const satisfies readonly { mark: FindingMark; text: string }[]

const emotions = [
  { value: 2, text: 'map.emotionBest' },
  { value: 1, text: 'map.emotionGood' },
  { value: 0, text: 'map.emotionNeutral' },
  { value: -1, text: 'map.emotionBad' },
  { value: -2, text: 'map.emotionWorst' },
] as const

function Entry({ sign, text }: { sign: ReactNode; text: string }) {
  return (
    <li>
      <span className={styles.sign}>{sign}</span>
      {text}
    </li>
  )
}

/** The line itself, as the map draws it. */
function LineEntry({
  palette,
  continuity,
  text,
}: {
  palette: Palette
  continuity: Continuity
  text: string
}) {
  const icon = continuity === 'unknown' ? null : iconOfContinuity[continuity]
  const points = [
    { x: 0, y: 6 },
    { x: 44, y: 6 },
  ]
  const item = new LineItem({ id: 'tr_legend' as never, continuity, points }, 'near')
  const color = palette[`line-${continuity}`]
  return (
    <Entry
      sign={
        <>
          <SceneSvg item={item} palette={palette} />
          {icon ? <SceneIcon name={icon} color={color} /> : <b style={{ color }}>?</b>}
        </>
      }
      text={text}
    />
  )
}
