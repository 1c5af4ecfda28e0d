import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { inlineCodeBytes, isCode, NetworkLog } from './network-log.mjs'

/** A log that has heard of one script: 400 bytes at 1.2 s, the rest of 1,000 at 1.5 s, begun at 1 s. */
function logOfScript() {
  const cdp = new EventEmitter()
  const log = new NetworkLog(cdp)
  const requestId = 'a'
  const request = { url: 'http://127.0.0.1/main.js' }
  cdp.emit('Network.requestWillBeSent', { requestId, request, type: 'Script', wallTime: 1, timestamp: 0 })
  cdp.emit('Network.responseReceived', { requestId, response: { mimeType: 'text/javascript', status: 200 } })
  cdp.emit('Network.dataReceived', { requestId, timestamp: 0.2, encodedDataLength: 400 })
  return {
    log,
    finish: () => cdp.emit('Network.loadingFinished', { requestId, timestamp: 0.5, encodedDataLength: 1000 }),
  }
}

it('counts what has arrived of a script that is still under way', () => {
  const { log } = logOfScript()
  expect(log.until(1100, isCode)).toEqual({ requests: 1, bytes: 0 })
  expect(log.until(1300, isCode)).toEqual({ requests: 1, bytes: 400 })
  expect(log.isQuiet(0)).toBe(false)
})

it('counts a whole script from its end on', () => {
  const { log, finish } = logOfScript()
  finish()
  expect(log.until(1400, isCode).bytes).toBe(400)
  expect(log.until(1500, isCode).bytes).toBe(1000)
  expect(log.until(1500, entry => entry.type === 'text/css').requests).toBe(0)
  expect(log.isQuiet(0)).toBe(true)
})

it('weighs script and style inside a page and nothing else of it', () => {
  const code = 'const page = document.querySelector("main"); page.hidden = false;'.repeat(4)
  const bare = inlineCodeBytes(
    '<p>text</p><script src="a.js"></script><script type="application/json">{}</script>',
  )
  const script = inlineCodeBytes(`<script type="module">${code}</script>`)
  expect(bare).toBe(0)
  expect(script).toBeGreaterThan(20)
  expect(inlineCodeBytes(`<p>${code}</p><script type="module">${code}</script>`)).toBe(script)
  expect(inlineCodeBytes(`<script>${code}</script><style>main { color: red }</style>`)).toBeGreaterThan(
    script,
  )
})
