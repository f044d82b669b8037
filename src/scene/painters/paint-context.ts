// The canvas as the painters know it.

/** What the painter uses of a canvas context, on a page or in a worker. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'beginPath'
  | 'roundRect'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arcTo'
  | 'closePath'
  | 'lineDashOffset'
  | 'fillRect'
  | 'fillText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fontKerning'
  | 'textRendering'
>
