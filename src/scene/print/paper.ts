// Sheets of paper, in millimetres.

export const paperNames = ['a4', 'a3', 'a2', 'letter', 'tabloid'] as const
export type PaperName = (typeof paperNames)[number]
export type Orientation = 'landscape' | 'portrait'

export type Sheet = {
  readonly widthMm: number
  readonly heightMm: number
  /** Clear at every edge: most printers cannot print further out. */
  readonly marginMm: number
}

export function sheetOf(paper: PaperName, orientation: Orientation): Sheet {
  const [short, long] = sidesMm[paper]
  const [widthMm, heightMm] = orientation === 'portrait' ? [short, long] : [long, short]
  return { widthMm, heightMm, marginMm: 10 }
}

/** What can be printed on of a sheet. */
export function roomOf({ widthMm, heightMm, marginMm }: Sheet) {
  return { widthMm: widthMm - 2 * marginMm, heightMm: heightMm - 2 * marginMm }
}

const sidesMm: Readonly<Record<PaperName, readonly [number, number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  letter: [215.9, 279.4],
  tabloid: [279.4, 431.8],
}
