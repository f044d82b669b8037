// Headers of stages and steps and heads of channels: they stay at the edges of the room, in one
// size, and move with the map along one axis.
import { useRef } from 'react'
import { mapScopeProps } from '../../../bindings/use-shortcuts'
import { useOnViewport } from '../camera/use-on-viewport'
import { ChannelHeads } from './channel-heads'
import styles from './heads.module.css'
import type { HeadsProps } from './heads-props'
import { StepHeads } from './step-heads'

export function Heads({ document, layout, palette }: HeadsProps) {
  const element = useRef<HTMLDivElement>(null)
  useOnViewport(({ x, y, zoom }) => {
    const style = element.current?.style
    style?.setProperty('--zoom', String(zoom))
    style?.setProperty('--pan-x', `${-x * zoom}px`)
    style?.setProperty('--pan-y', `${-y * zoom}px`)
  })
  return (
    <div ref={element} className={styles.heads} lang={document.map.language} {...mapScopeProps}>
      <StepHeads document={document} layout={layout} />
      <ChannelHeads document={document} layout={layout} palette={palette} />
      <div className={styles.corner} />
    </div>
  )
}
