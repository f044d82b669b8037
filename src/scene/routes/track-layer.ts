// 32 tracks over many places, one bit each: which are taken where.
import { int } from '../../lib/typed-lists'

/**
 * What covers whole blocks of places, or blocks of blocks, is noted once for each: long stretches
 * cost little, in a gutter with thousands of them too.
 */
export type TrackLayer = {
  readonly own: Int32Array
  readonly blocks: Blocks
  readonly large: Blocks
  isEmpty: boolean
}

/** By block: tracks that are taken at all of its places, and at some of them. */
type Blocks = { readonly onAll: Int32Array; readonly onSome: Int32Array }

/** A layer with nothing taken. */
export function createTrackLayer(places: number): TrackLayer {
  return {
    own: new Int32Array(places),
    blocks: createBlocks((places >> blockBits) + 1),
    large: createBlocks((places >> largeBits) + 1),
    isEmpty: true,
  }
}

function createBlocks(count: number): Blocks {
  return { onAll: new Int32Array(count), onSome: new Int32Array(count) }
}

/** The tracks that are taken at any place from `first` to `last`, as bits. */
export function takenTracks(layer: TrackLayer, first: number, last: number): number {
  if (layer.isEmpty) return 0
  const { own, blocks, large } = layer
  let bits = 0
  let place = first
  // As soon as all are taken the rest need not be looked at: in a full gutter that is soon.
  while (place <= last && bits !== allTracks) {
    const outer = place >> largeBits
    if (startsBlock(place, largeSize, last)) {
      bits |= int(large.onSome, outer)
      place += largeSize
      continue
    }
    const block = place >> blockBits
    const isWhole = startsBlock(place, blockSize, last)
    const inBlock = isWhole ? int(blocks.onSome, block) : int(own, place) | int(blocks.onAll, block)
    bits |= inBlock | int(large.onAll, outer)
    place += isWhole ? blockSize : 1
  }
  return bits
}

/** Takes a track, given as its bit, from `first` to `last`. */
export function takeTrack(layer: TrackLayer, bit: number, first: number, last: number): void {
  const { own, blocks, large } = layer
  layer.isEmpty = false
  let place = first
  while (place <= last) {
    const outer = place >> largeBits
    large.onSome[outer] = int(large.onSome, outer) | bit
    if (startsBlock(place, largeSize, last)) {
      large.onAll[outer] = int(large.onAll, outer) | bit
      place += largeSize
      continue
    }
    const block = place >> blockBits
    blocks.onSome[block] = int(blocks.onSome, block) | bit
    if (startsBlock(place, blockSize, last)) {
      blocks.onAll[block] = int(blocks.onAll, block) | bit
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
  const { own, blocks, large } = layer
  for (let place = 0; place < own.length; place += 1) {
    const onAll = int(blocks.onAll, place >> blockBits) | int(large.onAll, place >> largeBits)
    const bits = int(own, place) | onAll
    if (bits !== 0) highest[place] = base + 32 - Math.clz32(bits)
  }
}

/** Frees everything. */
export function clearLayer(layer: TrackLayer): void {
  if (layer.isEmpty) return
  layer.isEmpty = true
  layer.own.fill(0)
  for (const { onAll, onSome } of [layer.blocks, layer.large]) {
    onAll.fill(0)
    onSome.fill(0)
  }
}

/** Whether a block of this size begins at a place and ends by `last`. */
function startsBlock(place: number, size: number, last: number): boolean {
  return (place & (size - 1)) === 0 && place + size - 1 <= last
}

const allTracks = -1
const blockBits = 4
const blockSize = 1 << blockBits
const largeBits = 8
const largeSize = 1 << largeBits
