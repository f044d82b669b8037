// The heads of the channels at the left edge of the room.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { SceneIcon } from '../../../parts/scene-icon'
import { channelTitle } from '../../../parts/thing-names'
import { useRovingHeads } from '../../../parts/use-roving-heads'
import { iconOfChannel } from '../../../scene/icons'
import type { RowBox } from '../../../scene/layout/map-layout'
import { colorOfChannel } from '../../../scene/palettes'
import { Icon } from '../../../ui/icon'
import { heads } from '../camera/viewport-maths'
import { AddHead } from './add-head'
import { HeadButton } from './head-button'
import dropStyles from './head-drop.module.css'
import styles from './heads.module.css'
import frame from './heads-frame.module.css'
import { along, type HeadsProps } from './heads-props'
import { useHeadDrag } from './use-head-drag'
import { useTrack } from './use-track'
import { wordsInRows } from './words-in-rows'

export function ChannelHeads(props: HeadsProps) {
  const { document, layout } = props
  const texts = useTexts()
  const group = useRef<HTMLDivElement>(null)
  const roving = useRovingHeads(group, 'vertical')
  const drag = useHeadDrag(group, layout, 'y')
  const track = useTrack(
    'y',
    ({ y, zoom }) => -y * zoom - heads.top,
    (element, _pan, zoom) => {
      // The heads are the first children.
      wordsInRows(layout.rows, zoom).forEach((words, index) => {
        const head = element.children[index]
        if (head && head.getAttribute('data-low') !== words) head.setAttribute('data-low', words)
      })
    },
  )
  const known = layout.rows.filter(({ channelId }) => channelId !== null)
  return (
    <div
      ref={group}
      className={frame.side}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={texts.write('map.channels')}
      {...roving}
    >
      <div ref={track} className={frame.sideTrack}>
        {layout.rows.map((row) => {
          const title = channelTitle(document, row.channelId, texts)
          if (row.channelId === null) {
            return (
              <div key="unknown" className={styles.channel} style={along(row.y, row.height)}>
                <span className={styles.words}>
                  <ChannelWords {...props} row={row} title={title} />
                </span>
              </div>
            )
          }
          return (
            <HeadButton
              key={row.channelId}
              subject={{ kind: 'channel', id: row.channelId }}
              label={texts.write(
                document.channels[row.channelId]?.isLocked
                  ? 'map.channelHeadLocked'
                  : 'map.channelHead',
                { title },
              )}
              className={styles.channel}
              style={along(row.y, row.height)}
              drag={drag}
            >
              <ChannelWords {...props} row={row} title={title} />
            </HeadButton>
          )
        })}
        {known.map((row) => {
          const title = channelTitle(document, row.channelId, texts)
          return (
            row.channelId && (
              <AddHead
                key={row.channelId}
                label={texts.write('map.addChannelBelow', { title })}
                subject={{ kind: 'channel', id: row.channelId }}
                commandId="structure.add.channel"
                className={row === known.at(-1) ? styles.addLastChannel : styles.addChannel}
                style={along(row.y + row.height, 0)}
              />
            )
          )
        })}
        {drag.gap !== null && <div className={dropStyles.dropRow} style={along(drag.gap, 0)} />}
      </div>
    </div>
  )
}

function ChannelWords({
  document,
  palette,
  row,
  title,
}: HeadsProps & { row: RowBox; title: string }) {
  const channel = (row.channelId && document.channels[row.channelId]) || null
  const color = palette[colorOfChannel(channel)]
  return (
    <>
      <span className={styles.channelColor} style={{ background: color }} />
      <SceneIcon name={iconOfChannel(channel)} color={color} />
      <span className={styles.channelTitle}>{title}</span>
      {channel?.isLocked && <Icon name="locked" size={15} className={styles.channelLock} />}
    </>
  )
}
