// The head of the emotion strip: whose emotion it is, which can be chosen here, and the scale.
import { useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { choosePersona } from '../../../commands/show-only'
import { inOrder } from '../../../model/queries/records-in-order'
import { SceneIcon } from '../../../parts/scene-icon'
import { iconOfEmotion } from '../../../scene/icons'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { colorOfEmotion, type Palette } from '../../../scene/palettes'
import { MenuButton } from '../../../ui/menu-button'
import { useOnViewport } from '../camera/use-on-viewport'
import { headLeft } from '../camera/viewport-maths'
import { stripPlace } from '../canvas/strip-canvas'
import styles from './strip-head.module.css'

export function StripHead({ layout, palette }: { layout: MapLayout; palette: Palette }) {
  const texts = useTexts()
  const element = useRef<HTMLDivElement>(null)
  const scale = useRef<HTMLDivElement>(null)
  const name = useRef<HTMLSpanElement>(null)
  useOnViewport((viewport, room) => {
    const { top, height } = stripPlace(layout.height, viewport, room)
    if (!element.current) return
    element.current.style.transform = `translateY(${top}px)`
    element.current.style.height = `${height}px`
    element.current.style.width = `${headLeft(room)}px`
    if (scale.current) scale.current.hidden = height < leastScaleHeight
    if (name.current) name.current.hidden = height < leastTwoLines
  })
  return (
    <div ref={element} className={styles.head}>
      <div className={styles.text}>
        <span ref={name} className={styles.name}>
          {texts.write('map.emotion')}
        </span>
        <PersonaPicker />
      </div>
      <div ref={scale} className={styles.scale} aria-hidden>
        {[2, 0, -2].map((emotion) => (
          <SceneIcon
            key={emotion}
            name={iconOfEmotion(emotion)}
            color={palette[colorOfEmotion(emotion)]}
            size={16}
          />
        ))}
      </div>
    </div>
  )
}

/** Three faces of 16 pixels need this. */
const leastScaleHeight = 58
/** The name of the strip and the persona below each other need this. */
const leastTwoLines = 44

function PersonaPicker() {
  const texts = useTexts()
  const { context } = useApp()
  const personas = useDocument((document) => inOrder(document, 'personas'))
  const personaId = useSession((state) => state.personaId)
  const inFocus = personas.find(({ id }) => id === personaId)
  const all = texts.write('map.allPersonas')
  const groups = () => [
    {
      id: 'personas',
      title: texts.write('map.personaInFocus'),
      choice: 'one' as const,
      entries: [
        {
          id: 'all',
          label: texts.write('map.allPersonasLowest'),
          isOn: !inFocus,
          onAction: () => choosePersona(context, null),
        },
        ...personas.map(({ id, name }) => ({
          id,
          label: name,
          isOn: id === personaId,
          onAction: () => choosePersona(context, id),
        })),
      ],
    },
  ]
  return (
    <MenuButton
      label={inFocus?.name ?? all}
      icon="chevronDown"
      groups={groups}
      hasWords
      tone="quiet"
      className={styles.persona}
    />
  )
}
