// Interval colouring: gives stretches the first track that is free over all places they cover.
import { int } from '../../lib/typed-lists'

export type TrackBoard = {
  /** The lowest track that is free from place `first` to place `last`; it is taken from now on. */
  take(first: number, last: number): number
  /**
   * The same, with room for a chip: at one of the places `rooms` the tracks beside it are free too
   * and taken with it. Says which place that is: the one with the lowest track, the earlier first.
   */
  takeWithRoom(first: number, last: number, rooms: readonly number[]): TrackWithRoom
  /** How many tracks are taken at a place, counted up to the highest one. */
  depthAt(place: number): number
  clear(): void
}

export type TrackWithRoom = { readonly track: number; readonly room: number }

/** A board of so many places: column gutters and columns, or steps of the height of the map. */
export function createTrackBoard(places: number): TrackBoard {
  // A layer holds 32 tracks, one bit each; there is always an empty one at the end.
  const layers: Int32Array[] = [new Int32Array(places), new Int32Array(places)]
  let used = [0, 0]
  const depth = new Int32Array(places)

  function gather(first: number, last: number): void {
    for (let index = 0; index < layers.length; index += 1) {
      const layer = layers[index] as Int32Array
      let bits = 0
      for (let place = first; place <= last; place += 1) bits |= int(layer, place)
      used[index] = bits
    }
  }

  function mark(track: number, first: number, last: number): void {
    const index = track >> 5
    if (index === layers.length - 1) {
      layers.push(new Int32Array(places))
      used = [...used, 0]
    }
    const layer = layers[index] as Int32Array
    for (let place = first; place <= last; place += 1) {
      layer[place] = int(layer, place) | (1 << (track & 31))
      if (int(depth, place) <= track) depth[place] = track + 1
    }
  }

  /** The lowest track that is free in `used`, and at `room` free with both of its neighbours. */
  function lowest(room: number): number {
    for (let index = 0; index < layers.length; index += 1) {
      let bits = used[index] as number
      if (room >= 0) {
        const here = bitsAt(index, room)
        const before = bitsAt(index - 1, room) >>> 31
        const after = bitsAt(index + 1, room) << 31
        bits |= here | (here << 1) | before | (here >>> 1) | after
      }
      if (bits !== -1) return index * 32 + lowestZero(bits)
    }
    return layers.length * 32
  }

  const bitsAt = (index: number, place: number) => layers[index]?.[place] ?? 0

  return {
    take(first, last) {
      gather(first, last)
      const track = lowest(-1)
      mark(track, first, last)
      return track
    },
    takeWithRoom(first, last, rooms) {
      gather(first, last)
      let best = { track: Number.POSITIVE_INFINITY, room: -1 }
      for (const room of rooms) {
        const track = lowest(room)
        if (track < best.track) best = { track, room }
      }
      mark(best.track, first, last)
      if (best.track > 0) mark(best.track - 1, best.room, best.room)
      mark(best.track + 1, best.room, best.room)
      return best
    },
    depthAt: (place) => int(depth, place),
    clear() {
      for (const layer of layers) layer.fill(0)
      depth.fill(0)
    },
  }
}

function lowestZero(bits: number): number {
  return 31 - Math.clz32(~bits & (bits + 1))
}
