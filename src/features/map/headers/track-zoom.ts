// How a track of headers follows the zoom: while it changes the track is stretched as a picture, for
// words that are a tenth too wide for a moment are not seen but laying out hundreds of headers in
// each frame is; it is laid out anew at rest, and when it is stretched by more.

export type TrackZoom = {
  /** The zoom to lay out for, and how much to stretch that. */
  readonly at: (zoom: number) => { readonly laidOut: number; readonly stretch: number }
  readonly stop: () => void
}

/** `layOut` is called when the zoom has come to rest. */
export function createTrackZoom(layOut: () => void): TrackZoom {
  let laidOut = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    at: (zoom) => {
      clearTimeout(timer)
      const stretch = zoom / laidOut
      if (stretch > mostStretch || stretch < 1 / mostStretch) laidOut = zoom
      else if (zoom !== laidOut) {
        timer = setTimeout(() => {
          laidOut = zoom
          layOut()
        }, restMs)
      }
      return { laidOut, stretch: zoom / laidOut }
    },
    stop: () => clearTimeout(timer),
  }
}

const restMs = 100
const mostStretch = 1.1
