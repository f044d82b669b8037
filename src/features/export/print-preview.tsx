// The pages as they will be, small, with their count and what is to be said about them.
import { useEffect, useRef } from 'react'
import { useTexts } from '../../bindings/use-texts'
import { paintGround, paintItems } from '../../scene/painters/paint-scene'
import { palettes } from '../../scene/palette-values'
import { ScrollRegion } from '../../ui/scroll-region'
import shared from './export-dialog.module.css'
import type { PlannedPages } from './print-choice'
import styles from './print-preview.module.css'

/** More small pages than this are not looked at, and would take long to paint. */
const mostShown = 24

export function PrintPreview({ pages }: { pages: PlannedPages }) {
  const texts = useTexts()
  const { plan } = pages
  const count = plan.pages.length
  const more = count - mostShown
  return (
    <div className={styles.look}>
      <ScrollRegion className={styles.pages} label={texts.write('export.fit')}>
        {plan.pages.slice(0, mostShown).map((_, page) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place.
          <SmallPage key={page} pages={pages} page={page} isAlone={count === 1} />
        ))}
        {more > 0 && <p>{texts.write('export.morePages', { count: more })}</p>}
      </ScrollRegion>
      <div className={shared.size} aria-live="polite">
        <p>{texts.write('export.pageCount', { count })}</p>
        {plan.splitStages.length > 0 && (
          <p>{texts.write('export.splitStage', { titles: plan.splitStages.join(', ') })}</p>
        )}
        {plan.isSmall && <p className={shared.warning}>{texts.write('export.smallPrint')}</p>}
      </div>
    </div>
  )
}

function SmallPage({
  pages,
  page,
  isAlone,
}: {
  pages: PlannedPages
  page: number
  isAlone: boolean
}) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = canvasRef.current
    // Each in a task of its own: two dozen pages in one go would hold the page up.
    const timer = canvas && setTimeout(() => paintPage(canvas, pages, page))
    return () => clearTimeout(timer ?? undefined)
  }, [pages, page])
  const { widthMm, heightMm } = pages.sheet
  return (
    <canvas
      ref={canvasRef}
      className={isAlone ? styles.alone : styles.page}
      style={{ aspectRatio: `${widthMm} / ${heightMm}` }}
      aria-hidden
    />
  )
}

function paintPage(canvas: HTMLCanvasElement, pages: PlannedPages, page: number): void {
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return
  const { widthMm, heightMm, marginMm } = pages.sheet
  const pixelsPerMm = canvas.clientWidth / widthMm
  const density = window.devicePixelRatio || 1
  canvas.width = Math.round(widthMm * pixelsPerMm * density)
  canvas.height = Math.round(heightMm * pixelsPerMm * density)
  const scene = pages.sceneAt(page)
  const scale = pages.plan.mmPerUnit * pixelsPerMm * density
  const margin = marginMm / pages.plan.mmPerUnit
  const { x, y, width, height } = scene.bounds
  const view = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  }
  paintGround(context, { palette: palettes.print, width: canvas.width, height: canvas.height })
  // What sticks out of the page is in its margins here; on paper it is cut off.
  context.save()
  context.beginPath()
  context.rect(margin * scale, margin * scale, width * scale, height * scale)
  context.clip()
  paintItems(context, scene.items, { palette: palettes.print, view, scale, leastTextPx: 1 })
  context.restore()
}
