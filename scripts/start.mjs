// `npm start`: installs what is missing, builds, and serves the viewer with the sample objects over the
// local delivery service, on one address. Options: --port N, --no-build.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { installIfMissing } from './install.mjs'

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-build': { type: 'boolean', default: false } },
})

installIfMissing()
const { build, preview } = await import('vite')
if (!options['no-build'] || !existsSync('dist/index.html'))
  await build({ configLoader: 'runner', logLevel: 'warn' })
const server = await preview({
  configLoader: 'runner',
  preview: { port: Number(options.port), host: '127.0.0.1' },
})
const url = `http://127.0.0.1:${server.httpServer.address().port}/`
console.log(`\nLectern is served at ${url}\nStop it with Ctrl+C.`)
