import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../preflight/finding'
import { findingKey, shortName } from '../../preflight/finding-key'
import { toCsv } from '../../preflight/report'
import { parseDecisions } from './decisions'

const finding: Finding = { kind: 'same-bytes', files: [0, 1], certainty: 'certain', values: { count: 2 } }
const decision = { key: 'k', object: 'o', verdict: 'right', note: '', kind: 'empty', values: { a: 1 } }

describe('decisions on findings', () => {
  it('stay with the content of the files, whatever these are called and wherever they lie', () => {
    const before = findingKey(finding, [
      { name: 'a', hash: '1' },
      { name: 'b', hash: '2' },
    ])
    const after = findingKey({ ...finding, files: [4, 2] }, [
      undefined,
      undefined,
      { name: 'y', hash: '1' },
      undefined,
      { name: 'x', hash: '2' },
    ])
    expect(after).toBe(before)
    expect(findingKey({ ...finding, kind: 'rescanned' }, [{ name: 'a', hash: '1' }])).not.toBe(before)
  })

  it('are read as they were kept', () => {
    expect(parseDecisions([decision])).toEqual([decision])
  })

  it('leave out whatever cannot be one', () => {
    const broken = [null, 5, {}, { ...decision, verdict: 'perhaps' }, { ...decision, values: 'none' }]
    expect(parseDecisions(broken)).toEqual([])
    fc.assert(fc.property(fc.jsonValue(), json => Array.isArray(parseDecisions(json))))
  })

  it('have short names that differ', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => shortName(`folder:${at}`))
    expect(new Set(names).size).toBe(names.length)
  })

  it('have columns in the table', () => {
    const row = { kind: 'empty', certainty: 'certain', files: ['a'], pages: [1], sentence: 'Empty.' } as const
    expect(toCsv([{ ...row, decision: 'wrong', note: 'No, "full"' }])).toBe(
      'kind,certainty,positions,files,finding,decision,note\r\nempty,certain,1,a,Empty.,wrong,"No, ""full"""\r\n',
    )
  })
})
