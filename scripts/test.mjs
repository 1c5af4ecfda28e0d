// `npm test`: sets up what is missing and runs everything; the last line is `N passed, M failed` over all
// suites. Steps without a count of their own (format and lint, layers, types, build) count as one each.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installIfMissing } from './install.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'lectern-test-'))
const unitReport = join(scratch, 'unit.json')
const e2eReport = join(scratch, 'e2e.json')
const readJson = file => JSON.parse(readFileSync(file, 'utf8'))

function unitCount() {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = readJson(unitReport)
  return {
    passed: numPassedTests,
    failed: numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0),
    failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter(result => result.status === 'failed')
      if (failed.length === 0 && status === 'failed') return [`${name}: ${message}`]
      return failed.map(
        ({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`,
      )
    }),
  }
}

/** Every story below a suite of Playwright's report. */
const storiesOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(storiesOf)]

function e2eCount() {
  const { stats, errors, suites } = readJson(e2eReport)
  const failed = suites.flatMap(storiesOf).filter(story => !story.ok)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    failures: [
      ...failed.map(({ file, line, title }) => `${file}:${line}: ${title}`),
      ...errors.map(({ message }) => message),
    ],
  }
}

function sizeCount(output) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? [0, 0, 1]
  return { passed: Number(passed), failed: Number(failed) }
}

const steps = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'conventions', command: ['node', 'scripts/conventions.mjs'] },
  { name: 'layers', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: unitCount,
  },
  { name: 'build', command: ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'] },
  { name: 'size', command: ['node', 'scripts/size.mjs'], count: sizeCount },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    count: e2eCount,
  },
  { name: 'other engines', command: ['node', 'e2e/engines/run.mjs'], count: sizeCount },
]

/** Runs a step with its output shown as it comes; resolves with its exit code and what it printed. */
function run({ command: [tool, ...args], env }) {
  const onPath = tool === 'node' ? [process.execPath, args] : ['npx', ['--no-install', tool, ...args]]
  return new Promise(resolve => {
    const child = spawn(onPath[0], onPath[1], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.on('close', code => resolve({ code, output }))
  })
}

/** Count of a step: its own tests where it has a report, at least one failure when it failed. */
function counted({ count }, { code, output }) {
  try {
    const own = count ? count(output) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
    return code !== 0 && own.failed === 0 ? { ...own, failed: 1 } : own
  } catch {
    return { passed: 0, failed: 1 }
  }
}

installIfMissing()
const { installBrowserIfMissing } = await import('./browser.mjs')
installBrowserIfMissing()
const total = { passed: 0, failed: 0 }
// Said again at the end: where only the end of a long output is kept, the reason is in it.
const reasons = []
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  const outcome = await run(step)
  const { passed, failed, failures = [] } = counted(step, outcome)
  if (failed > 0)
    reasons.push(`${step.name}:`, ...(failures.length > 0 ? failures : [outcome.output.slice(-2000)]))
  total.passed += passed
  total.failed += failed
  console.log(`── ${step.name}: ${passed} passed, ${failed} failed`)
}
if (reasons.length > 0) console.log(`\n${reasons.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
