// The documents of a corpus folder: every file that one of its `*/index.json` names.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Formats that are no documents to open: captions, texts. */
const AUXILIARY = /\.(?:vtt|srt|txt|xml|tsv)$/

/** The folders of the corpus with their documents: `{ name, documents: [{ path, bytes, facts }] }`. */
export function readCorpus(root) {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(root, entry.name, 'index.json')))
    .map(entry => ({ name: entry.name, documents: documentsIn(root, entry.name) }))
}

function documentsIn(root, folder) {
  const index = JSON.parse(readFileSync(join(root, folder, 'index.json'), 'utf8'))
  return index.files
    .filter(each => !AUXILIARY.test(each.file))
    .map(each => {
      const path = `${folder}/${each.file}`
      return { path, bytes: readFileSync(join(root, path)), facts: each.facts ?? {} }
    })
}
