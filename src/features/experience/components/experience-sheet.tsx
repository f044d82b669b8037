// The curve with its headers and lanes, as wide as the journey; it scrolls both ways.
import { useMemo, useRef } from 'react'
import { shortcutScope } from '../../../bindings/use-shortcuts'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { continuityOfMap } from '../../../model/queries/continuity-of'
import type { Persona, PersonaId } from '../../../model/records/persona'
import { useKeysOnFocused } from '../../../parts/use-keys-on-focused'
import { emotionScale } from '../../../scene/experience/emotion-scale'
import { experienceColumns } from '../../../scene/experience/experience-columns'
import type { PersonaLook } from '../../../scene/experience/persona-looks'
import type { Palette } from '../../../scene/palettes'
import type { PlainTextKey } from '../../../text/catalogue'
import type { Texts } from '../../../text/texts'
import styles from '../experience.module.css'
import { type LaneKind, laneCells } from '../lane-entries'
import { useRoom } from '../use-room'
import { EmotionPlot } from './emotion-plot'
import { ExperienceHeads } from './experience-heads'
import { Lane } from './lane'
import { ScaleHead } from './scale-head'

export function ExperienceSheet({
  document,
  personas,
  looks,
  palette,
}: {
  document: JourneyDocument
  /** Those whose curves are shown. */
  personas: readonly Persona[]
  looks: ReadonlyMap<PersonaId, PersonaLook>
  palette: Palette
}) {
  const texts = useTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const room = useRoom(scroller, headWidth)
  useKeysOnFocused(scroller, thingAt)
  const [persona] = personas
  const personaId = persona && personas.length === 1 ? persona.id : null
  const { from, to, width: roomWidth } = room
  const personaCount = personas.length
  const columns = useMemo(
    () => experienceColumns(document, { personaCount, roomWidth }),
    [document, personaCount, roomWidth],
  )
  const scale = useMemo(() => emotionScale(plotHeight(room.height)), [room.height])
  const cells = useMemo(
    () => laneCells(document, columns.columns, personaId, texts),
    [document, columns, personaId, texts],
  )
  const isSilent = !Object.values(document.touchpoints).some(
    ({ emotions }) => Object.keys(emotions).length > 0,
  )
  return (
    <div ref={scroller} className={styles.scroller} {...shortcutScope('experience')}>
      <div className={styles.sheet} style={{ width: headWidth + columns.width }}>
        <ExperienceHeads document={document} columns={columns} />
        <div className={styles.plotRow}>
          <ScaleHead scale={scale} palette={palette} />
          <EmotionPlot
            {...{ document, personas, columns, scale, looks, palette, room, headWidth, scroller }}
          />
          {isSilent && <p className={styles.silent}>{texts.write('experience.silentHint')}</p>}
        </div>
        {lanes.map(({ kind, title, icon }) => (
          <Lane
            key={kind}
            {...{ document, columns, palette, icon, headWidth, from, to }}
            title={(texts.write as (key: PlainTextKey) => string)(title)}
            note={noteOf(kind, document, texts)}
            cells={cells[kind]}
          />
        ))}
      </div>
    </div>
  )
}

/** As wide as the style sheets have it, in CSS pixels. */
const headWidth = 148

const lanes: readonly { kind: LaneKind; title: PlainTextKey; icon: string }[] = [
  { kind: 'touchpoints', title: 'experience.touchpoints', icon: 'touchpoint' },
  { kind: 'hotSpots', title: 'experience.hotSpots', icon: 'pain' },
  { kind: 'continuity', title: 'experience.continuity', icon: 'link' },
  { kind: 'brightSpots', title: 'map.legendBrightSpot', icon: 'brightSpot' },
  { kind: 'quotes', title: 'map.legendQuote', icon: 'quote' },
]

function noteOf(kind: LaneKind, document: JourneyDocument, { write }: Texts): string {
  if (kind === 'hotSpots') return write('experience.hotSpotsNote')
  if (kind !== 'continuity') return ''
  const { value, coverage } = continuityOfMap(document)
  if (value === null) return write('experience.continuityNote')
  return write('experience.continuityOfMap', { percent: Math.round(value * 100), ...coverage })
}

/** The curve has the larger part of a low window, and leaves the lanes theirs in a high one. */
function plotHeight(roomHeight: number): number {
  return Math.round(Math.max(264, Math.min(620, roomHeight * 0.42)))
}

/** The header, point or entry that an element stands for. */
function thingAt(element: Element): RecordRef | null {
  const [kind, id] = element.getAttribute('data-map-head')?.split(':') ?? []
  return kind && id ? ({ kind, id } as RecordRef) : null
}
