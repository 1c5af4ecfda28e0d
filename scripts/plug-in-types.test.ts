// The contract of plug-ins is a file of types of its own: the example fits it, and what the contract forbids does not.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'plug-in-'))

/** A plug-in with one panel that is mounted so. */
const panel = (mount: string, more = '') => `
  import type { PlugIn } from '../lectern-plug-in'
  const plugIn: PlugIn = {
    contract: 1, name: 'a', panels: [{ name: 'b', title: 'B', ${more} mount(element, context) { ${mount} } }],
  }
  export default plugIn`

/** Plug-ins by the name of their file, and the fault of each. */
const PLUG_INS = [
  ['fits', panel('element.append(context.object.title); void context.goTo({ page: 2 })'), /^$/],
  ['wants-the-store', panel('context.store'), /'store' does not exist/],
  ['wants-the-network', panel('context.delivery'), /'delivery' does not exist/],
  ['changes-the-place', panel('context.place = undefined'), /read-only/],
  ['changes-the-title', panel('context.object.title = ""'), /read-only/],
  ['serves-no-permission', panel('', "serves: ['money'],"), /not assignable/],
] as const

const faults = new Map<string, string>()

/** Compiles all of them at once, laid out as in the built viewer. */
beforeAll(() => {
  mkdirSync(join(folder, 'demo'))
  copyFileSync('src/app/plug-ins/contract.ts', join(folder, 'lectern-plug-in.d.ts'))
  copyFileSync('public/demo/plug-in.js', join(folder, 'demo/plug-in.js'))
  for (const [name, text] of PLUG_INS) writeFileSync(join(folder, `demo/${name}.ts`), text)
  const files = ['plug-in.js', ...PLUG_INS.map(([name]) => `${name}.ts`)].map(name =>
    join(folder, 'demo', name),
  )
  const program = ts.createProgram(files, {
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  })
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = basename(file?.fileName ?? '')
    const text = ts.flattenDiagnosticMessageText(messageText, ' ')
    faults.set(name, `${faults.get(name) ?? ''}${text}`)
  }
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

it('compiles the example', () => {
  expect(faults.get('plug-in.js')).toBeUndefined()
})

it.each(PLUG_INS)('tells of a plug-in that %s', (name, _, fault) => {
  expect(faults.get(`${name}.ts`) ?? '').toMatch(fault)
})

it('has no faults in the types themselves', () => {
  expect(faults.get('lectern-plug-in.d.ts')).toBeUndefined()
})
