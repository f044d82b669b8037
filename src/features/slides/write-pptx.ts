// Slides as a presentation that PowerPoint, Keynote, Impress and Google Slides open.
import type PptxGenJS from 'pptxgenjs'
import { palettes } from '../../scene/palette-values'
import type { ColorName } from '../../scene/palettes'
import { outlineOf } from '../../scene/slides/icon-outline'
import {
  type BoxShape,
  type IconShape,
  type LineShape,
  leastTextPt,
  type Slide,
  type SlideShape,
  slideSize,
  type TableShape,
  type TextBlock,
  type TextRun,
  titleBox,
  titleSizePt,
} from '../../scene/slides/slide'
import { cleanText } from './clean-text'

export type PptxOptions = {
  readonly title: string
  readonly author: string
  /** BCP 47, of the words of the map. */
  readonly language: string
}

type Deck = InstanceType<typeof PptxGenJS>
type DeckSlide = ReturnType<Deck['addSlide']>

/** An empty presentation in 16:9. */
export function createDeck(Pptx: typeof PptxGenJS, { title, author, language }: PptxOptions) {
  const deck = new Pptx()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = cleanText(title)
  deck.subject = ''
  deck.author = cleanText(author)
  // Written without escaping: nothing of the map's goes there.
  deck.company = ''
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  deck.defineSlideMaster({
    title: masterName,
    background: { color: colorOf('card') },
    objects: [{ placeholder: { options: titleOptions, text: '' } }],
  })
  return {
    add: (slide: Slide) => addSlide(deck, slide, language),
    /** The file. */
    write: async (): Promise<Blob> => {
      const blob = await (deck as unknown as Exporting).exportPresentation({ compression: true })
      return new Blob([blob], { type: presentationType })
    },
  }
}

/** What the library's own `write` calls, which forgets to compress. */
type Exporting = {
  readonly exportPresentation: (options: { compression: boolean }) => Promise<Blob>
}

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const masterName = 'Throughline'
/** Shapes say a family and its kind: where Inter is missing another sans serif stands in. */
const fontFace = 'Inter'

const titleOptions = {
  name: 'title',
  type: 'title',
  ...inInches(titleBox),
  fontFace,
  fontSize: titleSizePt,
  bold: true,
  color: colorOf('ink'),
  align: 'left',
  valign: 'middle',
  margin: 0,
} as const

function addSlide(deck: Deck, { title, titleSize, shapes, notes }: Slide, lang: string): void {
  const slide = deck.addSlide({ masterName })
  // The size of its own is said of its words: what is said of the whole is taken from the master.
  const words = { fontFace, fontSize: titleSize, bold: true, color: colorOf('ink'), lang }
  slide.addText([{ text: cleanText(title) || ' ', options: words }], { placeholder: 'title' })
  for (const shape of shapes) addShape(slide, shape, lang)
  if (notes !== '') slide.addNotes(notes.split('\n').map(cleanText).join(' • '))
}

function addShape(slide: DeckSlide, shape: SlideShape, lang: string): void {
  switch (shape.type) {
    case 'box':
      addBox(slide, shape, lang)
      break
    case 'line':
      addLine(slide, shape)
      break
    case 'icon':
      addIcon(slide, shape)
      break
    case 'table':
      addTable(slide, shape, lang)
      break
  }
}

function addBox(slide: DeckSlide, shape: BoxShape, lang: string): void {
  const { name, fill, stroke, strokeWidth = 1, radius, text } = shape
  const look = {
    ...inInches(shape),
    objectName: cleanText(name),
    ...(fill && { fill: { color: colorOf(fill) } }),
    ...(stroke && { line: { color: colorOf(stroke), width: strokeWidth } }),
    ...(radius && { rectRadius: inches(radius) }),
  }
  const form = radius ? 'roundRect' : 'rect'
  if (text) slide.addText(runsOf(text, lang), { ...look, ...layoutOf(text), shape: form })
  else slide.addShape(form, look)
}

function layoutOf(text: TextBlock) {
  const { align = 'left', anchor = 'top', inset = 0, insetY = inset, insetRight = inset } = text
  // Left, right, bottom, top: not the order that the library's documentation says.
  const margin: [number, number, number, number] = [inset, insetRight, insetY, insetY]
  return { align, valign: anchor, margin, fit: 'none', wrap: true } as const
}

function runsOf({ paragraphs }: Pick<TextBlock, 'paragraphs'>, lang: string) {
  return paragraphs.flatMap((runs, paragraph) =>
    runs.map((run, place) => {
      const isEnd = place === runs.length - 1 && paragraph < paragraphs.length - 1
      return { text: cleanText(run.text), options: { ...styleOf(run), lang, breakLine: isEnd } }
    }),
  )
}

function styleOf({ size, color, isBold = false, isItalic = false }: TextRun) {
  const fontSize = Math.max(leastTextPt, size)
  return { fontFace, fontSize, bold: isBold, italic: isItalic, color: colorOf(color) }
}

function addLine(
  slide: DeckSlide,
  { name, points, color, width, dash, hasArrow }: LineShape,
): void {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  const look = {
    ...inInches(box),
    objectName: cleanText(name),
    line: {
      color: colorOf(color),
      width,
      dashType: dashTypes[dash],
      ...(hasArrow && { endArrowType: 'triangle' as const }),
    },
  }
  if (points.length === 2) {
    slide.addShape('line', { ...look, flipH: last.x < first.x, flipV: last.y < first.y })
    return
  }
  const corners = points.map((point, place) => ({
    x: inches(point.x - x),
    y: inches(point.y - y),
    moveTo: place === 0,
  }))
  slide.addShape(ownForm, { ...look, points: corners })
}

/** The library's types forget the form that is given by its points. */
const ownForm = 'custGeom' as 'rect'
const dashTypes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const

function addIcon(slide: DeckSlide, { name, icon, x, y, size, color }: IconShape): void {
  const scale = size / 24
  const at = (value: number) => inches(value * scale)
  const points = outlineOf(icon).map((stretch) => {
    if (stretch.kind === 'close') return { close: true as const }
    const end = { x: at(stretch.x), y: at(stretch.y) }
    if (stretch.kind !== 'curve') return { ...end, moveTo: stretch.kind === 'move' }
    const { from, to } = stretch
    const curve = { type: 'cubic', x1: at(from.x), y1: at(from.y), x2: at(to.x), y2: at(to.y) }
    return {
      ...end,
      curve: curve as { type: 'cubic'; x1: number; y1: number; x2: number; y2: number },
    }
  })
  slide.addShape(ownForm, {
    ...inInches({ x, y, width: size, height: size }),
    objectName: cleanText(name),
    line: { color: colorOf(color), width: 2 * scale },
    points,
  })
}

function addTable(slide: DeckSlide, table: TableShape, lang: string): void {
  const { name, x, y, columnWidths, rows } = table
  const cells = rows.map((row) =>
    row.cells.map(({ runs, fill, align = 'left' }) => ({
      text: runs.map((run) => ({ text: cleanText(run.text), options: { ...styleOf(run), lang } })),
      options: { align, ...(fill && { fill: { color: colorOf(fill) } }) },
    })),
  )
  slide.addTable(cells, {
    x: inches(x),
    y: inches(y),
    w: inches(columnWidths.reduce((sum, width) => sum + width, 0)),
    colW: columnWidths.map(inches),
    rowH: rows.map(({ height }) => inches(height)),
    objectName: cleanText(name),
    valign: 'middle',
    // In points as soon as one of them is 1 or more.
    margin: [2, 6, 2, 6],
    border: { type: 'solid', pt: 0.75, color: colorOf('row-line') },
    fontFace,
    fontSize: leastTextPt,
    color: colorOf('ink'),
  })
}

function inInches({ x, y, width, height }: Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

/** The library's unit; a slide is 13.33 of them wide. */
function inches(points: number): number {
  return (points / slideSize.width) * (40 / 3)
}

function colorOf(name: ColorName): string {
  return palettes.light[name].slice(1)
}
