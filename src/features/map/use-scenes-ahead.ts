// Makes the scenes of the distances that are not looked at, while nobody waits: when the zoom
// crosses a distance, thousands of cards need not be made between two frames.
import { useEffect } from 'react'
import type { Distance } from '../../scene/scene'
import type { MapScenes } from './use-map-scenes'

/** Starts anew with each edit; goes on in small steps. */
export function useScenesAhead({ prepareScene, sceneAt }: MapScenes): void {
  useEffect(() => {
    const steps = stepsOf(prepareScene, sceneAt)
    let timer = 0
    const goOn = () => {
      if (!steps.next().done) timer = window.setTimeout(goOn, betweenMs)
    }
    timer = window.setTimeout(goOn, afterMs)
    return () => clearTimeout(timer)
  }, [prepareScene, sceneAt])
}

function* stepsOf(prepare: MapScenes['prepareScene'], sceneAt: MapScenes['sceneAt']) {
  for (const distance of distances) {
    const preparing = prepare(distance)
    while (!preparing.next().done) yield
    sceneAt(distance)
    yield
  }
}

const distances: readonly Distance[] = ['middle', 'near', 'far']
const afterMs = 700
const betweenMs = 30
