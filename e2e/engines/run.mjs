// `npm run engines`: the core journeys in Firefox and WebKit, on the production build. Engines that are not installed
// or do not start are left out, and that is said. Options: --times N repeats the cycles of opening and closing; --only WORDS.
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { ENGINES_PORT } from '../support/ports.mjs'
import { findFirefox, openFirefox } from './firefox.mjs'
import { travel } from './journeys.mjs'
import { findWebKit, openWebKit } from './webkit.mjs'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    engine: { type: 'string', default: '' },
  },
})
const engines = [
  { name: 'Firefox', packages: 'firefox-esr', path: findFirefox(), open: openFirefox },
  { name: 'WebKit', packages: 'webkit2gtk-driver xvfb xauth', path: findWebKit(), open: openWebKit },
].filter(({ name }) => name.includes(values.engine))

await preview({
  configLoader: 'runner',
  logLevel: 'warn',
  preview: { port: ENGINES_PORT, strictPort: true, host: '127.0.0.1' },
})
const total = { passed: 0, failed: 0 }
for (const { name, packages, path, open } of engines) {
  const driver =
    path && (await open().catch(error => console.log(`${name}: does not start, ${error.message}`)))
  if (!driver) {
    console.log(`${name}: skipped${path ? '' : `, not installed (${packages})`}`)
    continue
  }
  const options = { times: Number(values.times), only: values.only }
  const { passed, failed } = await travel(name, driver, `http://127.0.0.1:${ENGINES_PORT}/`, options)
  await Promise.race([driver.close().catch(() => undefined), pause(5000)])
  console.log(`${name}: ${passed} journeys went well, ${failed} did not`)
  total.passed += passed
  total.failed += failed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
