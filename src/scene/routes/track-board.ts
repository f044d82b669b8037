// Interval colouring: gives stretches the first track that is free over all places they cover.
import { int } from '../../lib/typed-lists'
import {
  clearLayer,
  createTrackLayer,
  type TrackLayer,
  takenTracks,
  takeTrack,
  writeHighest,
} from './track-layer'

export type TrackBoard = {
  /**
   * The lowest track, not below `least`, that is free from place `first` to place `last`; it is
   * taken from now on.
   */
  take(first: number, last: number, least: number): number
  /**
   * The same, with room for a chip: at one of the places `rooms` the tracks beside it are free too
   * and taken with it. Says which place that is: the one with the lowest track, the earlier first.
   */
  takeWithRoom(first: number, last: number, rooms: readonly number[]): TrackWithRoom
  /** Adds to each place how many tracks are taken there, counted up to the highest one. */
  addDepths(depths: Int32Array): void
  clear(): void
}

export type TrackWithRoom = { readonly track: number; readonly room: number }

/** A board of so many places: column gutters and columns, or parts of the height of the map. */
export function createTrackBoard(places: number): TrackBoard {
  // There is always an empty layer at the end.
  const layers = [createTrackLayer(places), createTrackLayer(places)]
  const highest = new Int32Array(places)

  function mark(track: number, first: number, last: number): void {
    while (track >> 5 >= layers.length - 1) layers.push(createTrackLayer(places))
    takeTrack(layers[track >> 5] as TrackLayer, 1 << (track & 31), first, last)
  }

  return {
    take(first, last, least) {
      const track = lowestFreeFrom(layers, first, last, least)
      mark(track, first, last)
      return track
    },
    takeWithRoom(first, last, rooms) {
      const used = gather(layers, first, last)
      let track = Number.POSITIVE_INFINITY
      let room = -1
      for (const candidate of rooms) {
        const found = lowestFree(layers, used, candidate)
        if (found >= track) continue
        track = found
        room = candidate
      }
      mark(track, first, last)
      if (track > 0) mark(track - 1, room, room)
      mark(track + 1, room, room)
      return { track, room }
    },
    addDepths(depths) {
      highest.fill(0)
      for (const [index, layer] of layers.entries()) writeHighest(layer, highest, index * 32)
      for (let place = 0; place < places; place += 1) {
        depths[place] = int(depths, place) + int(highest, place)
      }
    },
    clear() {
      for (const layer of layers) clearLayer(layer)
    },
  }
}

/** Looks at no more layers than it has to: there are hundreds where thousands of lines meet. */
function lowestFreeFrom(
  layers: readonly TrackLayer[],
  first: number,
  last: number,
  least: number,
): number {
  for (let index = least >> 5; index < layers.length; index += 1) {
    const below = index === least >> 5 ? (1 << (least & 31)) - 1 : 0
    const bits = takenTracks(layers[index] as TrackLayer, first, last) | below
    if (bits !== -1) return index * 32 + lowestFreeBit(bits)
  }
  return Math.max(least, layers.length * 32)
}

function lowestFreeBit(bits: number): number {
  return 31 - Math.clz32(~bits & (bits + 1))
}

const usedByLayer: number[] = []

/** The taken tracks of each layer. The list is used again: nothing keeps it beyond one question. */
function gather(layers: readonly TrackLayer[], first: number, last: number): readonly number[] {
  for (let index = 0; index < layers.length; index += 1) {
    usedByLayer[index] = takenTracks(layers[index] as TrackLayer, first, last)
  }
  return usedByLayer
}

/** The lowest track that is free in `used`, and at `room` free with its neighbours. */
function lowestFree(layers: readonly TrackLayer[], used: readonly number[], room: number): number {
  for (let index = 0; index < layers.length; index += 1) {
    const here = bitsAt(layers, index, room)
    const before = bitsAt(layers, index - 1, room) >>> 31
    const after = bitsAt(layers, index + 1, room) << 31
    const bits = (used[index] as number) | here | (here << 1) | before | (here >>> 1) | after
    if (bits !== -1) return index * 32 + lowestFreeBit(bits)
  }
  return layers.length * 32
}

function bitsAt(layers: readonly TrackLayer[], index: number, place: number): number {
  const layer = layers[index]
  return layer ? takenTracks(layer, place, place) : 0
}
