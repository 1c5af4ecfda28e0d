import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { StoredZip } from './stored-zip'

const DATE = new Date(2024, 1, 29, 13, 45, 10)

it('is read by another program, with names, contents and dates', async () => {
  const zip = new StoredZip()
  const files = { '001-Titelblatt.jpg': 'one', '002-第二.jpg': 'x'.repeat(70_000), '003.jpg': '' }
  for (const [name, text] of Object.entries(files))
    expect(await zip.add(name, new Blob([text]), DATE)).toBe(true)
  // JSZip compares the checksums.
  const read = await JSZip.loadAsync(await zip.toBlob().arrayBuffer(), { checkCRC32: true })
  expect(Object.keys(read.files)).toEqual(Object.keys(files))
  for (const [name, text] of Object.entries(files)) expect(await read.file(name)?.async('string')).toBe(text)
  // JSZip reads the time of a ZIP, which knows no zone, as UTC.
  expect(read.file('003.jpg')?.date.toISOString()).toBe('2024-02-29T13:45:10.000Z')
})

it('is sound without a file', async () => {
  const read = await JSZip.loadAsync(await new StoredZip().toBlob().arrayBuffer())
  expect(Object.keys(read.files)).toEqual([])
})
