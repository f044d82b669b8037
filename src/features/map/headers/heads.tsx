// Headers of stages and steps and heads of channels: they stay at the edges of the room, in one
// size, and move with the map along one axis.
import { mapScopeProps } from '../../../bindings/use-shortcuts'
import { ChannelHeads } from './channel-heads'
import styles from './heads.module.css'
import type { HeadsProps } from './heads-props'
import { StepHeads } from './step-heads'

export function Heads({ document, layout, palette }: HeadsProps) {
  return (
    <div className={styles.heads} lang={document.map.language} {...mapScopeProps}>
      <StepHeads document={document} layout={layout} />
      <ChannelHeads document={document} layout={layout} palette={palette} />
      <div className={styles.corner} />
    </div>
  )
}
