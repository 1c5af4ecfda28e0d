import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const home = process.cwd()
let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'lectern-layers-'))
  process.chdir(project)
})

afterEach(() => {
  process.chdir(home)
  rmSync(project, { recursive: true })
})

/** Builds a project of these files (path → what it imports) and says which rules it breaks. */
async function breaches(files: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    const lines = imports.map(
      (specifier, index) => `import * as i${index} from '${specifier}'\nexport const e${index} = i${index}`,
    )
    writeFileSync(join(project, path), `${lines.join('\n')}\nexport const here = true\n`)
  }
  const { forbidden, options } = rules
  const { output } = await cruise(['src'], { ruleSet: { forbidden }, validate: true, ...options })
  if (typeof output === 'string') throw new Error('the rules gave no result')
  return output.summary.violations.map(violation => violation.rule.name)
}

describe('the layers', () => {
  it('let a folder import from lower layers', async () => {
    expect(
      await breaches({
        'src/model/a.ts': [],
        'src/delivery/b.ts': ['../model/a'],
        'src/sources/iiif/c.ts': ['../../delivery/b', '../../model/a', './d'],
        'src/sources/iiif/d.ts': ['../source'],
        'src/sources/source.ts': [],
        'src/app/e.ts': ['../sources/source', '../delivery/b'],
      }),
    ).toEqual([])
  })

  it('catch an import from a higher layer', async () => {
    expect(await breaches({ 'src/app/a.ts': [], 'src/model/b.ts': ['../app/a'] })).toEqual(['layer-model'])
    expect(await breaches({ 'src/viewer/a.ts': [], 'src/sources/b.ts': ['../viewer/a'] })).toContain(
      'layer-sources',
    )
  })

  it('catch an import of a type from a higher layer', async () => {
    mkdirSync(join(project, 'src/app'), { recursive: true })
    mkdirSync(join(project, 'src/delivery'), { recursive: true })
    writeFileSync(join(project, 'src/app/a.ts'), 'export type A = string\n')
    writeFileSync(
      join(project, 'src/delivery/b.ts'),
      "import type { A } from '../app/a'\nexport const b: A = ''\n",
    )
    expect(await breaches({})).toEqual(['layer-delivery'])
  })

  it('catch what knows one of the sources', async () => {
    const files = { 'src/sources/iiif/a.ts': [], 'src/panels/text/b.ts': ['../../sources/iiif/a'] }
    expect(await breaches(files)).toEqual(['sources-by-their-seam'])
  })

  it('catch folders of one layer that know each other', async () => {
    expect(await breaches({ 'src/ui/a.ts': [], 'src/delivery/b.ts': ['../ui/a'] })).toEqual([
      'layer-delivery',
    ])
  })

  it('catch plug-ins of one folder that know each other', async () => {
    expect(await breaches({ 'src/media/pdf/a.ts': [], 'src/media/image/b.ts': ['../pdf/a'] })).toEqual([
      'plug-ins-media',
    ])
  })

  it('catch the delivery service looking into the viewer, but let it have the wire shape', async () => {
    const wire = {
      'src/sources/alma/delivery-json.ts': [],
      'src/server/a.ts': ['../sources/alma/delivery-json'],
    }
    expect(await breaches(wire)).toEqual([])
    expect(await breaches({ ...wire, 'src/server/a.ts': ['../model/b'], 'src/model/b.ts': [] })).toEqual([
      'beside-server',
    ])
  })

  it('catch a cycle and an import that leads nowhere', async () => {
    expect(await breaches({ 'src/model/a.ts': ['./b'], 'src/model/b.ts': ['./a'] })).toContain('no-cycles')
    expect(await breaches({ 'src/model/a.ts': ['./nowhere'], 'src/model/b.ts': [] })).toContain('resolvable')
  })
})
