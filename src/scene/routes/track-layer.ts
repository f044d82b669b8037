// 32 tracks over many places, one bit each: which are taken where.
import { int } from '../../lib/typed-lists'

/** What covers whole blocks of places is noted once a block, so that long stretches cost little. */
export type TrackLayer = {
  readonly own: Int32Array
  /** By block: tracks that are taken at all of its places, and at some of them. */
  readonly onAll: Int32Array
  readonly onSome: Int32Array
  isEmpty: boolean
}

/** A layer with nothing taken. */
export function createTrackLayer(places: number): TrackLayer {
  const blocks = (places >> blockBits) + 1
  return {
    own: new Int32Array(places),
    onAll: new Int32Array(blocks),
    onSome: new Int32Array(blocks),
    isEmpty: true,
  }
}

/** The tracks that are taken at any place from `first` to `last`, as bits. */
export function takenTracks(layer: TrackLayer, first: number, last: number): number {
  if (layer.isEmpty) return 0
  const { own, onAll, onSome } = layer
  let bits = 0
  let place = first
  while (place <= last) {
    const block = place >> blockBits
    if (coversBlock(place, last)) {
      bits |= int(onSome, block)
      place += blockSize
    } else {
      bits |= int(own, place) | int(onAll, block)
      place += 1
    }
  }
  return bits
}

/** Takes a track, given as its bit, from `first` to `last`. */
export function takeTrack(layer: TrackLayer, bit: number, first: number, last: number): void {
  const { own, onAll, onSome } = layer
  layer.isEmpty = false
  let place = first
  while (place <= last) {
    const block = place >> blockBits
    onSome[block] = int(onSome, block) | bit
    if (coversBlock(place, last)) {
      onAll[block] = int(onAll, block) | bit
      place += blockSize
    } else {
      own[place] = int(own, place) | bit
      place += 1
    }
  }
}

/** Writes, for each place with a taken track, `base` and the number of the highest one, plus 1. */
export function writeHighest(layer: TrackLayer, highest: Int32Array, base: number): void {
  if (layer.isEmpty) return
  const { own, onAll, onSome } = layer
  for (let block = 0; block < onSome.length; block += 1) {
    if (int(onSome, block) === 0) continue
    const end = Math.min(own.length, (block + 1) << blockBits)
    for (let place = block << blockBits; place < end; place += 1) {
      const bits = int(own, place) | int(onAll, block)
      if (bits !== 0) highest[place] = base + 32 - Math.clz32(bits)
    }
  }
}

/** Frees everything. */
export function clearLayer(layer: TrackLayer): void {
  if (layer.isEmpty) return
  layer.isEmpty = true
  layer.own.fill(0)
  layer.onAll.fill(0)
  layer.onSome.fill(0)
}

function coversBlock(place: number, last: number): boolean {
  return (place & (blockSize - 1)) === 0 && place + blockSize - 1 <= last
}

const blockBits = 4
const blockSize = 1 << blockBits
