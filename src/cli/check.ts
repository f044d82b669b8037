// `throughline check`: what the rules of the checker find in maps, for people and for programs.
import { countFindings } from '../model/checker/check-result'
import { checkMap } from '../model/checker/create-checker'
import { type Severity, severities } from '../text/checker/finding-texts'
import { jsonReport, textReport } from './check-reports'
import { type CheckedFile, sarifReport } from './check-sarif'
import { choiceOf, Misuse, readArguments, type Tools, usage } from './io'
import { readMap } from './read-map'

/** True: no file has a finding that is worse than what is allowed. */
export async function check(args: readonly string[], tools: Tools): Promise<boolean> {
  const given = readArguments(args, { options: ['format', 'max-severity'] })
  const format = choiceOf(given, 'format', ['text', 'json', 'sarif'], 'text')
  const allowed = choiceOf(given, 'max-severity', ['none', ...severities], 'medium')
  if (given.files.length === 0) throw new Misuse(`Which files?\n\n${usage}`)
  const today = new Date(tools.io.now()).toISOString().slice(0, 10)
  const files: CheckedFile[] = []
  for (const path of given.files) {
    const { document, report } = await readMap(path, tools)
    files.push({ path, document, report, result: checkMap({ document, today }) })
  }
  tools.io.print(reports[format](files, tools.texts.language))
  return files.every(({ result }) => {
    const counts = countFindings(result)
    return severities.every((severity) => counts[severity] === 0 || !isWorse(severity, allowed))
  })
}

const reports = { text: textReport, json: jsonReport, sarif: sarifReport }

/** `severities` stand from the worst on; `none` allows nothing. */
function isWorse(severity: Severity, allowed: Severity | 'none'): boolean {
  const place = allowed === 'none' ? severities.length : severities.indexOf(allowed)
  return severities.indexOf(severity) < place
}
