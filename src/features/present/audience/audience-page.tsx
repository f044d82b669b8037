// The window of the audience: the picture, what the room is asked, and the time that is left.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { clockFace, msLeft, type TimeLeft } from '../../../model/workshop/clock'
import { slideSize } from '../../../scene/slides/slide'
import type { Texts } from '../../../text/texts'
import { SlideView } from '../slide-view'
import { useRoom } from '../use-room'
import styles from './audience-page.module.css'
import { type AudiencePicture, openAudienceChannel } from './channel'

/** `keep`: remembers the picture through a reload when the presenter is not there. */
export function AudiencePage({
  id,
  texts,
  keep,
}: {
  id: string
  texts: Texts
  keep: PictureKeeper
}) {
  const picture = usePicture(id, keep)
  const [room, { width, height }] = useRoom<HTMLDivElement>()
  const theme = picture?.theme ?? 'light'
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = texts.language
    document.title = texts.write('present.audience')
  }, [theme, texts])
  const scale = Math.min(width / slideSize.width, height / slideSize.height)
  const slide = picture?.slide
  const hasFoot = slide && (picture.prompt !== '' || picture.clock !== null)
  const fillScreen = <FillScreen words={texts.write('present.fill')} />
  return (
    <main
      className={styles.page}
      data-dark={(picture && slide === null) || undefined}
      lang={picture?.language || undefined}
      aria-label={texts.write('present.audience')}
    >
      <div ref={room} className={styles.room}>
        {slide && scale > 0 && (
          <div className={styles.picture}>
            <SlideView slide={slide} scale={scale} theme={theme} heading="h1" />
            <LaserDot id={id} />
          </div>
        )}
        {!picture && <h1 className={styles.waiting}>{texts.write('present.waiting')}</h1>}
      </div>
      {hasFoot && (
        <footer className={styles.foot}>
          <p className={styles.prompt}>{picture.prompt}</p>
          {fillScreen}
          {picture.clock && <Clock clock={picture.clock} label={texts.write('present.timeLeft')} />}
        </footer>
      )}
      {!hasFoot && fillScreen}
    </main>
  )
}

/** Moves without anything else being drawn. */
function LaserDot({ id }: { id: string }) {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const channel = openAudienceChannel(id, (message) => {
      if (message.kind !== 'laser' || !dot.current) return
      const { style } = dot.current
      style.display = message.at ? 'block' : 'none'
      style.left = `${(message.at?.x ?? 0) * 100}%`
      style.top = `${(message.at?.y ?? 0) * 100}%`
    })
    return () => channel.close()
  }, [id])
  return <div ref={dot} className={styles.laser} data-laser aria-hidden />
}

export type PictureKeeper = {
  readonly read: () => AudiencePicture | null
  readonly write: (picture: AudiencePicture) => void
}

/** What is shown; null: nothing has come yet. */
function usePicture(id: string, keep: PictureKeeper): AudiencePicture | null {
  const [picture, setPicture] = useState(keep.read)
  useEffect(() => {
    const channel = openAudienceChannel(id, (message) => {
      if (message.kind === 'show') {
        setPicture(message.picture)
        keep.write(message.picture)
      }
      if (message.kind === 'areYouThere') channel.post({ kind: 'here' })
      if (message.kind === 'close') window.close()
    })
    channel.post({ kind: 'here' })
    const leave = () => channel.post({ kind: 'gone' })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      channel.close()
    }
  }, [id, keep])
  return picture
}

function Clock({ clock, label }: { clock: TimeLeft; label: string }) {
  const [nowMs, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 200)
    return () => clearInterval(timer)
  }, [])
  const left = msLeft(clock, nowMs)
  return (
    <p className={styles.clock} role="timer" aria-label={label} data-over={left < 0 || undefined}>
      {clockFace(left)}
    </p>
  )
}

/** Gone when it was pressed: the picture stands alone. */
function FillScreen({ words }: { words: string }) {
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  const fill = () => void document.documentElement.requestFullscreen?.().catch(() => undefined)
  return isFull ? null : (
    <button type="button" className={styles.fill} onClick={fill}>
      {words}
    </button>
  )
}
