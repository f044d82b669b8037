// Every scenario, in the order of the table.
import type { Scenario } from './scenario'
import { firstLoad } from './scenarios/first-load'

export const allScenarios: readonly Scenario[] = [firstLoad]
