// Interval colouring: gives stretches the first track that is free over all places they cover.
import { int } from '../../lib/typed-lists'

export type TrackBoard = {
  /** The lowest track that is free from place `first` to place `last`; it is taken from now on. */
  take(first: number, last: number): number
  /** How many tracks are taken at a place, counted up to the highest one. */
  depthAt(place: number): number
  clear(): void
}

/** A board of so many places (column gutters, or steps of the height of the map). */
export function createTrackBoard(places: number): TrackBoard {
  // A layer holds 32 tracks, one bit each.
  const layers: Int32Array[] = [new Int32Array(places)]
  const depth = new Int32Array(places)

  function layerAt(index: number): Int32Array {
    const found = layers[index]
    if (found) return found
    const added = new Int32Array(places)
    layers.push(added)
    return added
  }

  return {
    take(first, last) {
      let index = 0
      let layer = layerAt(0)
      let used = usedIn(layer, first, last)
      while (used === -1) {
        index += 1
        layer = layerAt(index)
        used = usedIn(layer, first, last)
      }
      const bit = lowestZero(used)
      const track = index * 32 + bit
      for (let place = first; place <= last; place += 1) {
        layer[place] = int(layer, place) | (1 << bit)
        if (int(depth, place) <= track) depth[place] = track + 1
      }
      return track
    },
    depthAt: (place) => int(depth, place),
    clear() {
      for (const layer of layers) layer.fill(0)
      depth.fill(0)
    },
  }
}

function usedIn(layer: Int32Array, first: number, last: number): number {
  let used = 0
  for (let place = first; place <= last; place += 1) used |= int(layer, place)
  return used
}

function lowestZero(bits: number): number {
  const zero = ~bits & (bits + 1)
  return 31 - Math.clz32(zero)
}
