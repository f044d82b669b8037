// The checker finds everything that was put into the labelled maps, and nothing else; each of its
// fixes makes the finding go away and breaks no rule of the document.
import { expect, test } from 'vitest'
import { allRules } from '../../../src/model/checker/all-rules'
import { openFindings } from '../../../src/model/checker/check-result'
import { checkMap } from '../../../src/model/checker/create-checker'
import type { Finding } from '../../../src/model/checker/finding'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { callRecord } from '../../../src/model/queries/call-record'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import {
  fixIds as allFixIds,
  findingSentence,
  fixLabel,
  ruleIds,
  ruleReason,
  ruleTitle,
  topics,
  topicTitle,
} from '../../../src/text/checker/finding-texts'
import { buildMap } from '../../helpers/build-map'
import { createTestEnv } from '../../helpers/test-env'
import { labelledMaps } from './labelled-maps'

const today = '2026-03-02'
const cases = labelledMaps.map((labelled) => ({ ...labelled, document: buildMap(labelled.words) }))

function findingsIn(document: JourneyDocument): readonly Finding[] {
  return openFindings(checkMap({ document, today }))
}

function said({ ruleId, on }: Finding): string {
  return `${ruleId} on ${on?.id ?? 'map'}`
}

test('there are at least 40 maps, and every rule has places and look-alikes', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40)
  const found = cases.flatMap(({ finds }) => finds.map((one) => one.split(' ')[0]))
  expect([...new Set(found)].sort()).toEqual([...ruleIds].sort())
  expect(allRules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort())
  const imitated = cases.flatMap(({ lookAlikeOf = [] }) => lookAlikeOf)
  expect([...new Set(imitated)].sort()).toEqual([...ruleIds].sort())
  for (const { name, finds, lookAlikeOf = [] } of cases) {
    for (const id of lookAlikeOf) expect(finds.join(), name).not.toContain(`${id} on`)
  }
})

test.each(cases)('$name', ({ document, finds }) => {
  expect(brokenIn(document)).toEqual([])
  expect(findingsIn(document).map(said).sort()).toEqual([...finds].sort())
})

const findings = cases.flatMap(({ document }) =>
  findingsIn(document).map((finding) => ({ document, finding, name: said(finding) })),
)

test('each fix makes its finding go away, and breaks no rule of the document', () => {
  for (const { document, finding, name } of findings) {
    for (const { id, apply } of finding.fixes) {
      const draft = structuredClone(document) as DocumentDraft
      apply(draft, createTestEnv(100))
      const left = findingsIn(draft).filter((one) => isSame(one, finding))
      expect(left, `${id} of ${name}`).toEqual([])
      expect(brokenIn(draft), id).toEqual([])
    }
  }
  const fixIds = new Set(findings.flatMap(({ finding }) => finding.fixes.map(({ id }) => id)))
  expect([...fixIds].sort()).toEqual([...allFixIds].sort())
})

test('findings, fixes and rules are said in whole sentences, in both languages', () => {
  for (const language of ['en', 'nl'] as const) {
    const used = new Set(allRules.map(({ topic }) => topicTitle(language, topic)))
    expect(used).toEqual(new Set(topics.map((topic) => topicTitle(language, topic))))
  }
  for (const { document, finding, name } of findings) {
    const call = (mention: { kind: string; id: string }) => callRecord(document, mention)
    for (const language of ['en', 'nl'] as const) {
      const sentences = [
        findingSentence(language, finding, call),
        ruleReason(language, finding.ruleId),
        `${ruleTitle(language, finding.ruleId)}.`,
        ...finding.fixes.map((one) => `${fixLabel(language, one, call)}.`),
      ]
      for (const sentence of sentences) {
        expect(sentence, name).toMatch(/^[\p{Lu}\p{N}“].*[.]$/u)
        expect(sentence, name).not.toMatch(/undefined|NaN|null|\[object| {2}|“”/)
      }
    }
  }
})

function isSame(left: Finding, right: Finding): boolean {
  return said(left) === said(right) && JSON.stringify(left.params) === JSON.stringify(right.params)
}

/** A map of nothing has no stage, which is for the reader of files to mend. */
function brokenIn(document: JourneyDocument) {
  return checkInvariants(document).filter(({ code }) => !code.startsWith('missing-'))
}
