// Percentages, as all texts of both languages write them.

/** "60 %", never broken over two lines. */
export function inPercent(percent: number): string {
  return `${Math.round(percent)}\u00a0%`
}
