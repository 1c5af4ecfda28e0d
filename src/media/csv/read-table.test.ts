import { describe, expect, it } from 'vitest'
import { readTable } from './read-table'

const read = async (text: string | Uint8Array<ArrayBuffer>) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readTable({ bytes, cut: false, format: 'text/csv' }, new AbortController().signal)
}

describe('a table in text', () => {
  it.each([
    ['a,b\n1,"x, y"\n', ['a', 'b'], [['1', 'x, y']]],
    [
      'a;b;c\r\n1,5;"say ""so""";x\r\n2,5;y;z\r\n',
      ['a', 'b', 'c'],
      [
        ['1,5', 'say "so"', 'x'],
        ['2,5', 'y', 'z'],
      ],
    ],
    ['a\tb\n"two\nlines"\t3', ['a', 'b'], [['two\nlines', '3']]],
    [
      '1,2\n3,4',
      undefined,
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a,a\nb,c',
      undefined,
      [
        ['a', 'a'],
        ['b', 'c'],
      ],
    ],
    ['\n\na,b\n,,\n1,2\n', ['a', 'b'], [['1', '2']]],
    ['name;price\r\nA;1,5\r\n', ['name', 'price'], [['A', '1,5']]],
    ['name\tyear\n\nA\t1900\n', ['name', 'year'], [['A', '1900']]],
    ['"sep=;"\r\nname;price\r\nA;1,5\r\n', ['name', 'price'], [['A', '1,5']]],
    ['sep=;\rname;price\rA;1,5\r', ['name', 'price'], [['A', '1,5']]],
    [
      '1,5;2,5;3,5\n3,5;4,5;5,5\n',
      undefined,
      [
        ['1,5', '2,5', '3,5'],
        ['3,5', '4,5', '5,5'],
      ],
    ],
    ['id,name\n="00042",A\n', ['id', 'name'], [['00042', 'A']]],
    ['Catches of 1906\n\nname,kg\nA,1\n', undefined, [['Catches of 1906'], ['name', 'kg'], ['A', '1']]],
    [
      'name, note, year\n1, "x, y", 1900\n2, "a ""b"", c" , 1901\n',
      ['name', ' note', ' year'],
      [
        ['1', 'x, y', ' 1900'],
        ['2', 'a "b", c', ' 1901'],
      ],
    ],
    [
      'name; "note"\n "A; B"; "two\nlines"\n"C, ""D"", E"; said "so"\n',
      ['name', 'note'],
      [
        ['A; B', 'two\nlines'],
        ['C, "D", E', ' said "so"'],
      ],
    ],
    ['name\tnote\nA\tx, "y"\n', ['name', 'note'], [['A', 'x, "y"']]],
    ['name,note\n"A, ""B""","x, "\n', ['name', 'note'], [['A, "B"', 'x, ']]],
    ['sep=|\r\nname|price\r\nA|1,5;2\r\n', ['name', 'price'], [['A', '1,5;2']]],
  ])('%j', async (text, header, rows) => {
    const table = await read(text)
    expect(table).toMatchObject({ rows, ...(header && { header }) })
    if (!header) expect(table).not.toHaveProperty('header')
  })

  it('in an older encoding keeps its accents', async () => {
    const lines =
      'name;place\r\nZo\xeb Ma\xf1ana;Besan\xe7on sur la rivi\xe8re\r\nJ\xf6rg M\xfcller;K\xf6ln am Rhein\r\n'
    const table = await read(Uint8Array.from(lines.repeat(5), character => character.charCodeAt(0)))
    expect(table).toMatchObject({ encoding: expect.stringMatching(/1252/), header: ['name', 'place'] })
  })

  it('of many rows is read whole, across the parts it is parsed in', async () => {
    const text = `n,words\n${Array.from({ length: 60_000 }, (_, index) => `${index},"a, ""quoted"" word"`).join('\n')}`
    const table = await read(text)
    if ('failure' in table) throw new Error(table.failure)
    expect(table.rows).toHaveLength(60_000)
    expect(table.rows.every((row, index) => row[0] === String(index) && row[1] === 'a, "quoted" word')).toBe(
      true,
    )
  })

  it('with blanks before quotation marks is read whole, across the parts it is parsed in', async () => {
    const table = await read(
      `n, words\n${Array.from({ length: 60_000 }, (_, index) => `${index}, "a, ""quoted"" word"`).join('\n')}`,
    )
    if ('failure' in table) throw new Error(table.failure)
    expect(table.rows).toHaveLength(60_000)
    expect(table.rows.every((row, index) => row[0] === String(index) && row[1] === 'a, "quoted" word')).toBe(
      true,
    )
  })

  it('of a million short lines is shown as far as a page can hold it', async () => {
    const table = await read('1,2\n'.repeat(1_000_000))
    if ('failure' in table) throw new Error(table.failure)
    expect(table.rows).toHaveLength(500_000)
    expect(table.cut).toBe(true)
  })

  it('with a quotation mark that is never closed comes to an end', async () => {
    expect(await read(`a,b\n"${'x,y\n'.repeat(400_000)}`)).toHaveProperty('rows')
    expect(await read(`a,b\n "${'x, "y\n'.repeat(200_000)}`)).toHaveProperty('rows')
  })

  it('is refused when it is no text', async () => {
    expect(await read(new Uint8Array(2000))).toMatchObject({
      failure: 'unsupported',
      detail: 'unreadable-file',
    })
  })
})
