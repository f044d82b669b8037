// Interval colouring: gives stretches the first track that is free over all places they cover.
import { int } from '../../lib/typed-lists'

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
  const layers = [createLayer(places), createLayer(places)]
  const highest = new Int32Array(places)
  let used = new Int32Array(2)

  function gather(first: number, last: number): void {
    for (let index = 0; index < layers.length; index += 1) {
      used[index] = (layers[index] as Layer).read(first, last)
    }
  }

  function mark(track: number, first: number, last: number): void {
    const index = track >> 5
    while (index >= layers.length - 1) {
      layers.push(createLayer(places))
      used = new Int32Array(layers.length)
    }
    layers[index]?.mark(1 << (track & 31), first, last)
  }

  /** The lowest track that is free in `used`, and at `room` free with both of its neighbours. */
  function lowest(room: number, least: number): number {
    for (let index = least >> 5; index < layers.length; index += 1) {
      let bits = int(used, index)
      if (index === least >> 5) bits |= (1 << (least & 31)) - 1
      if (room >= 0) {
        const here = bitsAt(index, room)
        const before = bitsAt(index - 1, room) >>> 31
        const after = bitsAt(index + 1, room) << 31
        bits |= here | (here << 1) | before | (here >>> 1) | after
      }
      if (bits !== -1) return index * 32 + lowestZero(bits)
    }
    return Math.max(least, layers.length * 32)
  }

  const bitsAt = (index: number, place: number) => layers[index]?.read(place, place) ?? 0

  return {
    take(first, last, least) {
      gather(first, last)
      const track = lowest(-1, least)
      mark(track, first, last)
      return track
    },
    takeWithRoom(first, last, rooms) {
      gather(first, last)
      let track = Number.POSITIVE_INFINITY
      let room = -1
      for (const candidate of rooms) {
        const found = lowest(candidate, 0)
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
      layers.forEach((layer, index) => {
        layer.writeHighest(highest, index * 32)
      })
      for (let place = 0; place < places; place += 1) {
        depths[place] = int(depths, place) + int(highest, place)
      }
    },
    clear() {
      for (const layer of layers) layer.clear()
    },
  }
}

type Layer = ReturnType<typeof createLayer>

/** 32 tracks, one bit each. What covers whole blocks of places is noted once a block. */
function createLayer(places: number) {
  const own = new Int32Array(places)
  const blocks = (places >> blockBits) + 1
  const onAll = new Int32Array(blocks)
  const onSome = new Int32Array(blocks)
  let isEmpty = true

  return {
    /** The tracks that are taken at any place from `first` to `last`. */
    read(first: number, last: number): number {
      if (isEmpty) return 0
      let bits = 0
      let place = first
      while (place <= last) {
        const block = place >> blockBits
        if ((place & blockMask) === 0 && place + blockMask <= last) {
          bits |= int(onSome, block)
          place += blockMask + 1
        } else {
          bits |= int(own, place) | int(onAll, block)
          place += 1
        }
      }
      return bits
    },
    mark(bit: number, first: number, last: number): void {
      isEmpty = false
      let place = first
      while (place <= last) {
        const block = place >> blockBits
        onSome[block] = int(onSome, block) | bit
        if ((place & blockMask) === 0 && place + blockMask <= last) {
          onAll[block] = int(onAll, block) | bit
          place += blockMask + 1
        } else {
          own[place] = int(own, place) | bit
          place += 1
        }
      }
    },
    /** Writes, for each place with a taken track, the number of the highest one and `base`, plus 1. */
    writeHighest(highest: Int32Array, base: number): void {
      for (let block = 0; block < blocks && !isEmpty; block += 1) {
        if (int(onSome, block) === 0) continue
        const end = Math.min(places, (block + 1) << blockBits)
        for (let place = block << blockBits; place < end; place += 1) {
          const bits = int(own, place) | int(onAll, block)
          if (bits !== 0) highest[place] = base + 32 - Math.clz32(bits)
        }
      }
    },
    clear(): void {
      if (isEmpty) return
      isEmpty = true
      own.fill(0)
      onAll.fill(0)
      onSome.fill(0)
    },
  }
}

const blockBits = 4
const blockMask = 15

function lowestZero(bits: number): number {
  return 31 - Math.clz32(~bits & (bits + 1))
}
