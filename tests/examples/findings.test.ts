// The examples have the flaws that their authors gave them, and the checker finds just those.
import { expect, test } from 'vitest'
import { openFindings, waivedFindings } from '../../src/model/checker/check-result'
import { checkMap } from '../../src/model/checker/create-checker'
import type { Finding } from '../../src/model/checker/finding'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { spokenNumber } from '../../src/model/queries/name-of'
import { exampleFiles } from '../helpers/example-files'
import { readOrThrow } from '../helpers/read-or-throw'
import { intendedFindings } from './intended-findings'

test.each(exampleFiles())('$name', ({ name, text }) => {
  const { document } = readOrThrow(text)
  const result = checkMap({ document, today: '2026-11-22' })
  const place = ({ on }: Finding) => (on && spokenNumber(document, on)) ?? on?.id ?? 'map'
  const found: Record<string, string> = {}
  for (const finding of inOrderOfNumbers(document, openFindings(result))) {
    found[finding.ruleId] = [found[finding.ruleId], place(finding)].filter(Boolean).join(' ')
  }
  const waived = waivedFindings(result).map(({ finding }) => `${finding.ruleId} ${place(finding)}`)
  if (waived.length > 0) found.waived = waived.join(', ')
  expect(found).toEqual(intendedFindings[name])
  expect(result.unusedWaivers).toEqual([])
})

function inOrderOfNumbers(document: JourneyDocument, findings: readonly Finding[]) {
  const numberOf = ({ on }: Finding) => Number((on && spokenNumber(document, on))?.slice(1) ?? 0)
  return [...findings].sort((left, right) => numberOf(left) - numberOf(right))
}
