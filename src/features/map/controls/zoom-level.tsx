// How much the map is enlarged, in words; a press goes back to life size.
import { useEffect, useState } from 'react'
import { useCommand } from '../../../bindings/use-command'
import { useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { Button } from '../../../ui/button'
import styles from './controls.module.css'

export function ZoomLevel() {
  const texts = useTexts()
  const { run, label } = useCommand('map.zoomTo100')
  const level = texts.write('map.zoomLevel', { percent: usePercent() })
  return (
    <Button tone="quiet" className={styles.level} onPress={run} aria-label={`${level}, ${label}`}>
      {level}
    </Button>
  )
}

/** Not in every frame of a zoom: nobody reads so fast. */
function usePercent(): number {
  const session = useSessionStore()
  const [percent, setPercent] = useState(() => percentOf(session.get().viewport.zoom))
  useEffect(() => {
    let timer = 0
    const read = () => {
      timer = 0
      setPercent(percentOf(session.get().viewport.zoom))
    }
    read()
    const unsubscribe = session.state.subscribe((state, before) => {
      const isOther = state.viewport.zoom !== before.viewport.zoom
      if (isOther && timer === 0) timer = window.setTimeout(read, everyMs)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [session])
  return percent
}

const everyMs = 80

function percentOf(zoom: number): number {
  return Math.round(zoom * 100)
}
