// Which options a typed text means, best first.
import type { Option } from './option-list'

/** Options whose label begins with the text, then those with a word that does, then any that hold it. */
export function matchingOptions<Offered extends Option>(
  options: readonly Offered[],
  text: string,
): Offered[] {
  const wanted = folded(text)
  if (wanted === '') return [...options]
  const ranked = options.flatMap((option) => {
    const rank = rankOf(folded(option.label), wanted)
    return rank === null ? [] : [{ option, rank }]
  })
  return ranked.sort((left, right) => left.rank - right.rank).map(({ option }) => option)
}

function rankOf(label: string, wanted: string): number | null {
  if (label.startsWith(wanted)) return 0
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1
  return label.includes(wanted) ? 2 : null
}

/** Lower case without accents, so that "cafe" finds "Café". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
