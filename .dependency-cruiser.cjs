// The floors of the house (ARCHITECTURE.md): a folder imports only from lower floors, folders on one
// floor do not know each other, and on a shelf the sub-folders do not know each other either.
// scripts/floors.test.ts seeds a breach of each kind and sees it caught.

/** From the top floor down; the names on one line share a floor. `main.ts` and `early.ts` stand on top. */
const floors = [
  ['app'],
  ['media', 'panels', 'access'],
  ['viewer'],
  ['sources'],
  ['delivery', 'ui', 'i18n'],
  ['model', 'embed/messages.ts'],
]
const shelves = ['sources', 'media', 'panels']
/** Beside the house: what each may import of it. Tests may use the delivery service as a fixture. */
const outbuildings = { embed: ['embed'], server: ['server', 'sources/alma/delivery-json.ts'] }

const anyOf = names => `^src/(${names.join('|')})(/|$)`
const tests = '\\.test\\.tsx?$'

const upward = floors.flatMap((floor, level) =>
  floor.map(folder => ({
    name: `floor-${folder}`,
    comment: `${folder} may import only from the floors below it`,
    severity: 'error',
    from: { path: anyOf([folder]), pathNot: tests },
    to: {
      path: '^src/',
      pathNot: [`^src/${folder}`, ...floors.slice(level + 1).map(anyOf)],
    },
  })),
)

const sideways = shelves.map(shelf => ({
  name: `shelf-${shelf}`,
  comment: `the folders on the shelf ${shelf} do not know each other`,
  severity: 'error',
  from: { path: `^src/${shelf}/([^/]+)/` },
  to: { path: `^src/${shelf}/[^/]+/`, pathNot: `^src/${shelf}/$1/` },
}))

const beside = Object.entries(outbuildings).map(([name, allowed]) => ({
  name: `beside-${name}`,
  comment: `${name} stands beside the house`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: tests },
  to: { path: '^src/', pathNot: allowed.map(path => `^src/${path}`) },
}))

module.exports = {
  forbidden: [
    ...upward,
    ...sideways,
    ...beside,
    {
      name: 'no-react-below',
      comment: 'React lives on the upper floors and in ui',
      severity: 'error',
      from: { path: anyOf(['model', 'delivery', 'i18n', 'sources', 'embed', 'server']), pathNot: tests },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'no-cycles',
      comment: 'an import cycle makes two modules one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'an import must lead somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  },
}
