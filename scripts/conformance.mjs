// Reads every document of a corpus through the viewer's own reading path and tells what differs from the
// corpus's index; then opens the image documents and the EPUB tests in the built viewer, when there is one, and asks the
// screen for what a reader must see of a sample of them.
// npm run conformance -- [folder] [--no-browser] [--browser] [--epub] [--screen] [--cookbook]
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { browse, canBrowse } from './conformance/browse.mjs'
import { cookbookTable, countProved } from './conformance/cookbook.mjs'
import { readCorpus } from './conformance/corpus.mjs'
import { readEpubs } from './conformance/epubs.mjs'
import { readDocuments } from './conformance/read-documents.mjs'
import { askScreen } from './conformance/screen.mjs'

const args = process.argv.slice(2)

// The matrix of the cookbook alone: it needs no corpus. The stories themselves run with `npm run e2e -- e2e/cookbook-*`.
if (args.includes('--cookbook')) {
  const { proved, total } = countProved()
  console.log(`${cookbookTable()}\n\n${proved} of ${total}`)
  process.exit(0)
}
const root = resolve(args.find(arg => !arg.startsWith('--')) ?? '../shared/corpus')
if (!existsSync(root)) {
  console.error(`There is no corpus at ${root}. Name its folder: npm run conformance -- <folder>`)
  process.exit(2)
}

// The EPUB tests alone, for whoever works at the reader of books.
if (args.includes('--epub')) process.exit((await readEpubs(root)) > 0 ? 1 : 0)

// The screen alone, for whoever works at what is painted.
if (args.includes('--screen')) process.exit((await askScreen(root)) > 0 ? 1 : 0)

const { crashes, unexplained, imageDocuments } = await readDocuments(readCorpus(root))
const wantsBrowser = args.includes('--browser') || (!args.includes('--no-browser') && canBrowse())
const blank = wantsBrowser ? await browse(root, imageDocuments) : 0
const closedBooks = wantsBrowser ? await readEpubs(root) : 0
const seenOtherwise = wantsBrowser ? await askScreen(root) : 0
if (!wantsBrowser)
  console.log('Browser: left out (there is no dist/ or no Chromium, or it was not asked for)')
process.exit(crashes + unexplained + blank + closedBooks + seenOtherwise > 0 ? 1 : 0)
