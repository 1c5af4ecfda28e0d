import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Delivery is the one way to the network (src/delivery/delivery.ts). The delivery service of src/server and the
// checks of src/installation, the commands of src/command-line and the service worker of src/offline stand beside the viewer.

const NETWORK =
  /(?<![\w.$])(?:fetch\(|new XMLHttpRequest|new EventSource|new WebSocket)|\.sendBeacon\(|globalThis\.fetch|window\.fetch/

/** Lines of a module that reach for the network, without its comments. */
const callsIn = (text: string) =>
  text.split('\n').filter(line => NETWORK.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line))

test('only delivery calls fetch', () => {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(file => `src/${file.replaceAll('\\', '/')}`)
    .filter(
      file =>
        /(?<!\.test)\.tsx?$/.test(file) && !/^src\/(?:server|installation|command-line|offline)\//.test(file),
    )
  expect(modules.length).toBeGreaterThan(100)
  const calling = modules.filter(file => callsIn(readFileSync(file, 'utf8')).length > 0)
  expect(calling.sort()).toEqual([
    'src/delivery/early-answer.ts',
    'src/delivery/send.ts',
    'src/delivery/slow-line.ts',
    'src/delivery/without-cookies.ts',
  ])
})

test('a call of fetch is seen however it is written', () => {
  for (const line of ['void fetch(url)', 'await fetch(`a`)', 'globalThis.fetch(a)', 'new XMLHttpRequest()'])
    expect(callsIn(line)).toHaveLength(1)
  for (const line of ['// as fetch(url) does', 'queryClient.refetch()', 'prefetch(url)'])
    expect(callsIn(line)).toHaveLength(0)
})
