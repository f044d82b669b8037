// Collects what must never happen while a user works: errors and warnings of the page, violations
// of its policy, requests for anything but the build's own files.
import type { BrowserContext, ConsoleMessage } from '@playwright/test'
import type { Site } from './site'

export type Problem = {
  readonly kind: 'console' | 'exception' | 'violation' | 'request' | 'crash'
  readonly text: string
}

/** Starts collecting in every page of a context, those opened later included. */
export async function watchProblems(context: BrowserContext, site: Site): Promise<Problem[]> {
  const problems: Problem[] = []
  const report = (kind: Problem['kind'], text: string) => problems.push({ kind, text })
  await context.exposeBinding('reportPolicyViolation', (_source, text: string) =>
    report('violation', text),
  )
  await context.addInitScript(tellViolations)
  context.on('console', (message) => {
    if (isComplaint(message)) report('console', `${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (webError) => report('exception', String(webError.error())))
  context.on('page', (page) => page.on('crash', () => report('crash', page.url())))
  context.on('request', (request) => {
    const isRead = request.method() === 'GET' || request.method() === 'HEAD'
    if (isRead && site.isOwn(request.url())) return
    report('request', `${request.method()} ${request.url()}`)
  })
  return problems
}

/** Runs in the page, before its own scripts. */
function tellViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event
    const text = `${effectiveDirective} ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`
    void (globalThis as unknown as ViolationReporter).reportPolicyViolation(text)
  })
}

type ViolationReporter = { reportPolicyViolation: (text: string) => Promise<void> }

function isComplaint(message: ConsoleMessage): boolean {
  // Tests that hold back requests run without the service worker, which would answer them.
  if (message.text().startsWith('Service Worker registration blocked by Playwright')) return false
  return message.type() === 'error' || message.type() === 'warning' || message.type() === 'assert'
}
