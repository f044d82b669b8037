// Writes src/scene/icon-paths.generated.ts: the icons of the scene as path data on a 24 × 24 square,
// from the icon nodes of lucide-react. Run by hand: node scripts/write-icon-paths.mjs
import { writeFileSync } from 'node:fs'

const target = new URL('../src/scene/icon-paths.generated.ts', import.meta.url)
const names = [
  // Channels
  'globe',
  'smartphone',
  'store',
  'headphones',
  'mail',
  'message-circle',
  'share-2',
  'video',
  'shopping-bag',
  'handshake',
  'square-mouse-pointer',
  'bell',
  'mic',
  'house-wifi',
  'mailbox',
  'shapes',
  'circle-question-mark',
  // Emotions
  'face-angry',
  'face-slightly-frowning',
  'face-neutral',
  'face-slightly-smiling',
  'face-grinning',
  // Continuity
  'link',
  'link-2',
  'unlink',
  // Marks
  'circle-exclamation-point',
  'lightbulb',
  'thumbs-up',
  'quote',
  'ticket',
  'ticket-check',
  'hammer',
  'star',
  'users',
  'database',
]

const entries = []
for (const name of names) {
  const file = new URL(`../node_modules/lucide-react/dist/esm/icons/${name}.mjs`, import.meta.url)
  const { __iconData } = await import(file)
  entries.push(`  '${name}':\n    '${__iconData.node.map(pathOf).join('')}',`)
}

writeFileSync(
  target,
  `// Written by scripts/write-icon-paths.mjs from lucide-react; do not edit.
// Lucide icons: ISC License, Copyright (c) Lucide Icons and Contributors; some are from Feather,
// MIT License, Copyright (c) Cole Bemis.

/** Path data of strokes on a square of 24 × 24, line width 2, round caps and joins. */
export const iconPaths = {
${entries.join('\n')}
} as const
`,
)

function pathOf([tag, attributes]) {
  const number = (name) => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      return fromAbsolute(attributes.d)
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'circle':
      return ellipsePath(number('cx'), number('cy'), number('r'), number('r'))
    case 'ellipse':
      return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'))
    case 'rect':
      return rectPath(attributes)
    case 'polyline':
    case 'polygon': {
      const points = attributes.points.trim().split(/[\s,]+/)
      return `M${points.join(' ')}${tag === 'polygon' ? 'Z' : ''}`
    }
    default:
      throw new Error(`An icon holds <${tag}>, which is not known here`)
  }
}

/** Icons are one path each, so each part has to start at a place that is not relative. */
function fromAbsolute(d) {
  const start = /^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*/.exec(d)
  if (!start) return d
  const rest = d.slice(start[0].length)
  // Numbers that follow a relative "m" are relative lines; after an absolute one they were not.
  return `M${start[1]} ${start[2]}${/^[a-z]/i.test(rest) ? '' : 'l'}${rest}`
}

function ellipsePath(x, y, radiusX, radiusY) {
  const arc = (toX) => `A${radiusX} ${radiusY} 0 1 1 ${toX} ${y}`
  return `M${x - radiusX} ${y}${arc(x + radiusX)}${arc(x - radiusX)}Z`
}

function rectPath({ x = 0, y = 0, width, height, rx, ry }) {
  const [left, top, right, bottom] = [+x, +y, +x + +width, +y + +height]
  const radius = Number(rx ?? ry ?? 0)
  const arc = (toX, toY) => (radius ? `A${radius} ${radius} 0 0 1 ${toX} ${toY}` : '')
  return (
    `M${left + radius} ${top}H${right - radius}${arc(right, top + radius)}` +
    `V${bottom - radius}${arc(right - radius, bottom)}` +
    `H${left + radius}${arc(left, bottom - radius)}V${top + radius}${arc(left + radius, top)}Z`
  )
}
