// WebKitGTK by W3C WebDriver, in plain requests. It has no headless mode: the driver runs under a virtual screen.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { WEBKIT_PORT } from '../support/ports.mjs'

const DRIVER = '/usr/bin/WebKitWebDriver'
const LIBRARIES = '/usr/lib'
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
/** Code points of keys. WebDriver, section 17.4.2. */
const KEYS = {
  Escape: '\uE00C',
  Enter: '\uE007',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  End: '\uE010',
  Tab: '\uE004',
}

/** The path of WebKitGTK's small browser, beside its libraries. */
function findMiniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined
  return readdirSync(LIBRARIES)
    .flatMap(machine =>
      ['4.1', '4.0', '6.0'].map(version => `${LIBRARIES}/${machine}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find(path => existsSync(path))
}

/** Tells whether driver, browser and virtual screen are all there. */
export const findWebKit = () => existsSync(DRIVER) && existsSync('/usr/bin/xvfb-run') && findMiniBrowser()

const DRIVER_URL = `http://127.0.0.1:${WEBKIT_PORT}`

async function ask(method, path, body) {
  const request = { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) }
  const { value } = await (await fetch(DRIVER_URL + path, request)).json()
  if (value?.error) throw new Error(`${value.error}: ${value.message}`)
  return value
}

async function newSession() {
  const options = { binary: findMiniBrowser(), args: ['--automation'] }
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  for (let tries = 0; ; tries++) {
    try {
      return await ask('POST', '/session', { capabilities: { alwaysMatch } })
    } catch (error) {
      if (tries === 40) throw error
      await pause(250)
    }
  }
}

/** Opens a browser and says how it is used (engines/journeys.mjs). */
export async function openWebKit() {
  const screen = ['-a', '-s', '-screen 0 1280x1024x24', DRIVER, `--port=${WEBKIT_PORT}`]
  // A group of its own, so that screen, driver and browser end together.
  const driver = spawn('xvfb-run', screen, { stdio: 'ignore', detached: true })
  const end = () => {
    try {
      process.kill(-driver.pid, 'SIGTERM')
    } catch {
      // It is gone already.
    }
  }
  process.once('exit', end)
  const { sessionId } = await newSession().catch(error => {
    end()
    throw error
  })
  const session = `/session/${sessionId}`
  const act = actions => ask('POST', `${session}/actions`, { actions })
  return {
    goTo: url => ask('POST', `${session}/url`, { url }),
    evaluate: script => ask('POST', `${session}/execute/sync`, { script: `return ${script}`, args: [] }),
    async click(selector) {
      const click = async () => {
        const element = await ask('POST', `${session}/element`, { using: 'css selector', value: selector })
        await ask('POST', `${session}/element/${element[ELEMENT]}/click`)
      }
      // The page may be drawn anew between the two.
      await click().catch(click)
    },
    async choose(selector, files) {
      const element = await ask('POST', `${session}/element`, { using: 'css selector', value: selector })
      await ask('POST', `${session}/element/${element[ELEMENT]}/value`, { text: files.join('\n') })
    },
    press: key =>
      act([
        {
          type: 'key',
          id: 'keyboard',
          actions: ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[key] ?? key })),
        },
      ]),
    reload: () => ask('POST', `${session}/refresh`),
    async close() {
      await ask('DELETE', session).catch(() => undefined)
      end()
    },
  }
}
