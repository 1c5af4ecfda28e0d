// The conventions that a machine can hold: length of files, files in a folder, names of files, and words that the
// dictionary (ARCHITECTURE.md) replaces. Pure: files in, sentences out.
import ts from 'typescript'

/** Lines that a file of code may have. */
const MOST_LINES = 300
/** Files of code that may lie directly in a folder; tests are not counted. */
const MOST_FILES = 25

/** Words that no variable, parameter, property, function or type is called by itself, and what to say instead. */
const REPLACED = new Map([
  ['address', 'url'],
  ['addresses', 'urls'],
  ['admissions', 'accessGeneration'],
  ['asked', 'a noun: requestId, retryTimer, query'],
  ['covered', 'consentPending'],
  ['door', 'entry'],
  ['found', 'a noun: match, result, index'],
  ['keeper', 'site'],
  ['kept', 'a noun: stored, previous'],
  ['known', 'a noun or an adjective: isKnown, sizes'],
  ['lesser', 'degraded'],
  ['made', 'a noun: the thing itself'],
  ['said', 'a noun: message, text'],
  ['shelf', 'a noun: cache, list'],
  ['told', 'a noun: event, message'],
  ['wanted', 'a noun or an adjective: isNeeded, selection'],
  ['wished', 'a noun: requestedRegion'],
])

/** Words of other people's interfaces and data, by file: `path → words`. */
const FOREIGN = {
  'e2e/support/manifests.mjs': ['shelf'],
  'src/viewer/library/check/check-configuration.test.ts': ['address'],
  'src/viewer/library/library-settings.ts': ['address'],
  'src/viewer/library/library-settings.test.ts': ['address'],
  'src/access/ways-out.ts': ['address'],
  'src/access/ways-out.test.ts': ['address'],
}

const RELATIVE_DOC = /\/\*\*\s+(?:\*\s+)?(What|Whether|Where|How|Who)\b/g
const CODE = /\.(?:ts|tsx|mjs|cjs)$/
const TEST = /\.(?:test|spec)\.(?:ts|tsx|mjs)$/
const KEBAB = /^[a-z\d]+(?:-[a-z\d]+)*$/
const PASCAL = /^[A-Z][A-Za-z\d]*$/

const folderOf = path => path.slice(0, path.lastIndexOf('/'))

/** Says which folders hold too many files. */
function crowdedFolders(paths) {
  const counts = new Map()
  for (const path of paths.filter(each => CODE.test(each) && !TEST.test(each) && each.includes('/')))
    counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder} has ${count} files; at most ${MOST_FILES}: divide it by noun`)
}

/** Says whether a file is called as its kind is: components in PascalCase, all else in kebab-case. */
function badName(path) {
  const name =
    path
      .slice(path.lastIndexOf('/') + 1)
      .split('.')
      .find(part => part !== '') ?? ''
  const isComponent = /\.tsx$/.test(path) && PASCAL.test(name)
  return isComponent || KEBAB.test(name) ? [] : [`${path} is named neither in kebab-case nor as a component`]
}

/** Visits the identifiers that a file declares. */
function declaredNames(path, text) {
  const kind = path.endsWith('x')
    ? ts.ScriptKind.TSX
    : path.endsWith('ts')
      ? ts.ScriptKind.TS
      : ts.ScriptKind.JS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const names = []
  const visit = node => {
    if (
      node.name &&
      ts.isIdentifier(node.name) &&
      !ts.isPropertyAccessExpression(node) &&
      !ts.isJsxAttribute(node)
    )
      names.push({
        name: node.name.text,
        line: source.getLineAndCharacterOfPosition(node.name.getStart()).line + 1,
      })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

function replacedWords(path, text) {
  const allowed = FOREIGN[path] ?? []
  return declaredNames(path, text)
    .filter(({ name }) => REPLACED.has(name) && !allowed.includes(name))
    .map(({ name, line }) => `${path}:${line} calls something “${name}”; say ${REPLACED.get(name)}`)
}

/** Says which doc comments begin with a relative clause instead of the noun or the verb. */
function relativeDocs(path, text) {
  return [...text.matchAll(RELATIVE_DOC)].map(({ index, 1: word }) => {
    const line = text.slice(0, index).split('\n').length
    return `${path}:${line} begins a doc comment with “${word}”; begin with the noun or the verb`
  })
}

function tooLong(path, text) {
  const lines = text.trimEnd().split('\n').length
  return lines > MOST_LINES ? [`${path} has ${lines} lines; at most ${MOST_LINES}`] : []
}

/**
 * Sentences about what breaks the conventions; none when all is well.
 *
 * @param {ReadonlyMap<string, string>} files path from the root of the project, with `/` → text
 * @returns {string[]}
 */
export function findBreaches(files) {
  const own = [...files].filter(([path]) => CODE.test(path))
  return [
    ...crowdedFolders([...files.keys()]),
    ...own.flatMap(([path, text]) => [
      ...badName(path),
      ...tooLong(path, text),
      ...replacedWords(path, text),
      ...relativeDocs(path, text),
    ]),
  ]
}
