// What a person chooses about sending items, remembered for each tracker.
export const azureProcesses = ['agile', 'scrum', 'basic'] as const

export type AzureProcess = (typeof azureProcesses)[number]

export type SendChoices = {
  readonly hasDescription: boolean
  readonly hasLabels: boolean
  readonly hasPriority: boolean
  readonly hasEstimate: boolean
  /** Every item gets it, beside its own; empty: none. */
  readonly label: string
  /** The process of the project in Azure DevOps, which names the types. */
  readonly process: AzureProcess
  /** The team in Linear. */
  readonly team: string
  /** `owner/name` on GitHub. */
  readonly repository: string
}

export const firstChoices: SendChoices = {
  hasDescription: true,
  hasLabels: true,
  hasPriority: true,
  hasEstimate: true,
  label: 'journey',
  process: 'agile',
  team: '',
  repository: '',
}

/** Choices from whatever was kept: what is no choice is as at first. */
export function soundChoices(kept: unknown): SendChoices {
  if (typeof kept !== 'object' || kept === null) return firstChoices
  const isSound = ([name, value]: [string, unknown]) =>
    name === 'process'
      ? azureProcesses.some((process) => process === value)
      : Object.hasOwn(firstChoices, name) &&
        typeof value === typeof firstChoices[name as keyof SendChoices]
  return { ...firstChoices, ...Object.fromEntries(Object.entries(kept).filter(isSound)) }
}

/** Whether it names a repository, so that links and commands can be made. */
export function isRepository(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text)
}
