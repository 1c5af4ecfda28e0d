// `npm run conventions`: says which files break the conventions that a machine can hold.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBreaches } from './conventions/breaches.mjs'

const list = execFileSync('git', ['ls-files', 'src', 'e2e', 'bench', 'scripts'], { encoding: 'utf8' })
const paths = list.trim().split('\n').filter(existsSync)
const breaches = findBreaches(new Map(paths.map(path => [path, readFileSync(path, 'utf8')])))
for (const breach of breaches) console.log(breach)
console.log(`${paths.length} files, ${breaches.length} breaches of the conventions`)
process.exit(breaches.length === 0 ? 0 : 1)
