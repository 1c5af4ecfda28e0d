// The layers (ARCHITECTURE.md): a folder imports only from lower layers, folders on one
// layer do not know each other, and in a plug-in folder the sub-folders do not know each other either.
// scripts/layers.test.ts seeds a breach of each kind and sees it caught.

/** From the top layer down; the names on one line share a layer. `main.ts` and `early.ts` stand on top. */
const layers = [
  ['app'],
  ['media', 'panels', 'access'],
  ['stage'],
  ['viewer'],
  ['search'],
  ['sources'],
  ['delivery', 'ui', 'i18n', 'preflight'],
  ['model', 'embed/messages.ts'],
]
const plugInFolders = ['sources', 'search', 'media', 'panels']
/** Beside the house: what each may import of it. Tests may use the delivery service as a fixture. */
const neighbours = {
  embed: ['embed', 'model/alma-url.ts'],
  preflight: ['preflight', 'model/'],
  offline: ['offline', 'model/offline/', 'delivery/kept/'],
  'command-line': ['command-line', 'preflight', 'sources/', 'model/', 'i18n/'],
  server: ['server', 'sources/alma/delivery-json.ts'],
}

const anyOf = names => `^src/(${names.join('|')})(/|$)`
const tests = '\\.test\\.tsx?$'

const upward = layers.flatMap((layer, level) =>
  layer.map(folder => ({
    name: `layer-${folder}`,
    comment: `${folder} may import only from the layers below it`,
    severity: 'error',
    from: { path: anyOf([folder]), pathNot: tests },
    to: {
      path: '^src/',
      pathNot: [`^src/${folder}`, ...layers.slice(level + 1).map(anyOf)],
    },
  })),
)

const sideways = plugInFolders.map(folder => ({
  name: `plug-ins-${folder}`,
  comment: `the plug-ins in ${folder} do not know each other`,
  severity: 'error',
  from: { path: `^src/${folder}/([^/]+)/` },
  to: { path: `^src/${folder}/[^/]+/`, pathNot: `^src/${folder}/$1/` },
}))

const beside = Object.entries(neighbours).map(([name, allowed]) => ({
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
      name: 'sources-by-their-seam',
      comment:
        'nothing above sources knows a single one of them, but for the pure reading of a content state',
      severity: 'error',
      from: { path: layers.slice(0, 5).map(anyOf), pathNot: tests },
      to: { path: '^src/sources/[^/]+/', pathNot: '^src/sources/iiif/content-state\\.ts$' },
    },
    {
      name: 'no-react-below',
      comment: 'React lives on the upper layers and in ui',
      severity: 'error',
      from: {
        path: anyOf(['model', 'delivery', 'i18n', 'sources', 'search', 'embed', 'server']),
        pathNot: tests,
      },
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
