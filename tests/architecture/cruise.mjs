// @ts-check
// Runs dependency-cruiser over the `src/` of a project with the generated rules.
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { dependencyRules } from './dependency-rules.mjs'

/**
 * @param {string} root of the project; its tsconfig.json and package.json are read
 * @returns {Promise<{ modules: number, findings: { rule: string, from: string, to: string }[] }>}
 */
export async function cruiseProject(root) {
  const before = process.cwd()
  // Its paths are relative to the working directory whatever baseDir says.
  process.chdir(root)
  try {
    const { output } = await cruise(
      ['src'],
      {
        validate: true,
        ruleSet: { forbidden: dependencyRules() },
        tsPreCompilationDeps: true,
        doNotFollow: { path: 'node_modules' },
      },
      { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'] },
      { tsConfig: extractTSConfig('tsconfig.json') },
    )
    if (typeof output === 'string') throw new Error('dependency-cruiser answered with text')
    return {
      modules: output.modules.filter((module) => module.source.startsWith('src/')).length,
      findings: output.summary.violations.map(({ rule, from, to }) => ({
        rule: rule.name,
        from,
        to,
      })),
    }
  } finally {
    process.chdir(before)
  }
}
