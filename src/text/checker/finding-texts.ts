// Findings of the checker as sentences; the ids of the rules are the contract with the model and
// with the waivers in files, and never change.
import { englishFindings as english } from './en'
import { dutchFindings as dutch } from './nl'
import { createSay, type Mention } from './say'

/** A language that these sentences exist in. */
export type FindingLanguage = 'en' | 'nl'

/** The name of a rule, as waivers hold it. */
export type RuleId = keyof typeof english.ruleTexts

/** What one click can do about a finding. */
export type FixId = keyof typeof english.fixTexts

/** What the rules are about. */
export type Topic = keyof typeof english.topicTexts

/** From `high` (customers are lost here) to `low` (worth knowing). */
export type Severity = keyof typeof english.severityTexts

/** The values that go into the sentence of a rule. */
export type ParamsOfRule<Id extends RuleId> = Parameters<(typeof english.ruleTexts)[Id]['says']>[0]

/** The values that go into the words of a fix; `undefined`: none. */
export type ParamsOfFix<Id extends FixId> = Parameters<(typeof english.fixTexts)[Id]>[0]

export const ruleIds = Object.keys(english.ruleTexts) as readonly RuleId[]
export const fixIds = Object.keys(english.fixTexts) as readonly FixId[]
export const severities = Object.keys(english.severityTexts) as readonly Severity[]
export const topics = Object.keys(english.topicTexts) as readonly Topic[]

/** What tells a sentence how a record is called: "T3 Tests the sofa". */
export type NameRecord = (mention: Mention) => string

export function ruleTitle(language: FindingLanguage, id: RuleId): string {
  return textsIn[language].ruleTexts[id].title
}

/** Why the rule matters, as one sentence. */
export function ruleReason(language: FindingLanguage, id: RuleId): string {
  return textsIn[language].ruleTexts[id].why
}

/** What was found, in full sentences, without the name of the place. */
export function findingSentence(
  language: FindingLanguage,
  finding: { readonly ruleId: RuleId; readonly params: object },
  name: NameRecord,
): string {
  const says = textsIn[language].ruleTexts[finding.ruleId].says as Phrase
  return says(finding.params, createSay(language, name))
}

/** The words on the button of a fix. */
export function fixLabel(
  language: FindingLanguage,
  fix: { readonly id: FixId; readonly params: object },
  name: NameRecord,
): string {
  const says = textsIn[language].fixTexts[fix.id] as Phrase
  return says(fix.params, createSay(language, name))
}

export function topicTitle(language: FindingLanguage, topic: Topic): string {
  return textsIn[language].topicTexts[topic]
}

export function severityTitle(language: FindingLanguage, severity: Severity): string {
  return textsIn[language].severityTexts[severity]
}

/** What a finding about no record in particular is about. */
export function theMap(language: FindingLanguage): string {
  return textsIn[language].theMap
}

type Phrase = (params: object, say: ReturnType<typeof createSay>) => string

const textsIn = { en: english, nl: dutch } as const
