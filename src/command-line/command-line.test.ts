import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { check } from '../preflight/check'
import { captionsEnd, isEncrypted, isTruncated } from '../preflight/measure/file-facts'
import { toCsv, toRow } from '../preflight/report'
import { handleDelivery } from '../server/delivery'
import { loadDecoder } from './picture-facts'
import { plainText } from './plain-text'
import { listFolder, readFolder } from './read-folder'
import { readObject } from './read-object'
import { sentenceOf } from './sentence'

const SAMPLES = new URL('../server/samples/', import.meta.url).pathname
const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const noProgress = () => undefined

describe('the bytes of a file', () => {
  it.each([
    ['image/jpeg', '\xff\xd8 picture \xff\xd9', false],
    ['image/jpeg', '\xff\xd8 pict', true],
    ['image/png', '\x89PNG IEND\xaeB`\x82', false],
    ['application/pdf', '%PDF-1.7 … startxref 9 %%EOF\n', false],
    ['application/pdf', '%PDF-1.7 …', true],
    ['text/plain', 'any', false],
  ])('of %s, %j, are cut off: %s', (format, text, cut) => expect(isTruncated(bytes(text), format)).toBe(cut))

  it('say that a PDF asks for a password', () => {
    expect(isEncrypted(bytes('trailer << /Encrypt 5 0 R >>'), 'application/pdf')).toBe(true)
    expect(isEncrypted(bytes('(how to /Encrypt a file)'), 'application/pdf')).toBe(false)
  })

  it('of captions say when they end', () => {
    expect(captionsEnd('WEBVTT\n\n00:01.000 --> 00:04.500\na\n\n01:00:00.000 --> 01:00:02.000\nb')).toBe(3602)
    expect(captionsEnd('1\n00:00:01,000 --> 00:00:02,250\na')).toBe(2.25)
    expect(captionsEnd('no captions')).toBeUndefined()
  })
})

it.each([
  [
    '<alto><String HPOS="1" CONTENT="salt &amp; wind"/><SP/><String CONTENT=\'tide\'/></alto>',
    'salt & wind tide',
  ],
  ['<html><head><title>x</title></head><body><span>salt</span> <span>wind</span></body></html>', 'salt wind'],
  ['salt < wind', 'salt < wind'],
])('the words of %s are %s', (text, words) => expect(plainText(text)).toBe(words))

it('a cell of a table never begins like a formula', () => {
  const row = {
    kind: 'empty',
    certainty: 'certain',
    files: ['=cmd()', 'a"b.jpg'],
    pages: [1, 2],
    sentence: 'Two, or one.',
  } as const
  expect(toCsv([row])).toBe(
    'kind,certainty,positions,files,finding\r\nempty,certain,1 2,"\'=cmd(); a""b.jpg","Two, or one."\r\n',
  )
})

describe('a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-'))
    mkdirSync(join(folder, 'part'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is listed as people count, without what systems leave behind', async () => {
    for (const name of ['p10.jpg', 'p2.jpg', 'part/p3.jpg', 'Thumbs.db', '.DS_Store', 'p2.jpg.md5'])
      writeFileSync(join(folder, name), 'x')
    expect(await listFolder(folder)).toEqual(['p2.jpg', 'p10.jpg', 'part/p3.jpg'])
    expect(await listFolder(`${folder}/`)).toEqual(['p2.jpg', 'p10.jpg', 'part/p3.jpg'])
  })

  it('of scans has its faults said with the names of the files', async () => {
    for (const page of [1, 2, 3, 4, 5, 6, 8])
      copyFileSync(`${SAMPLES}book/lights-00${page}.jpg`, join(folder, `l${page}.jpg`))
    truncateSync(join(folder, 'l3.jpg'), 20_000)
    writeFileSync(join(folder, 'l4.txt'), 'The words of the page')
    const samples = await readFolder(folder, await loadDecoder(), noProgress)
    expect(samples.map(({ name }) => name)).not.toContain('l4.txt')
    expect(samples.find(({ name }) => name === 'l4.jpg')?.text).toBe('The words of the page')
    const rows = [...check(samples, { without: ['text-missing', 'size', 'blurred'] })].map(finding =>
      toRow(finding, samples, sentenceOf(finding)),
    )
    expect(rows.map(({ files, sentence }) => [files.join(' '), sentence])).toEqual([
      ['l3.jpg', 'The end of the file is missing. Copy it again from where it came.'],
      ['l6.jpg l8.jpg', 'File number 7 seems to be missing between these two.'],
    ])
  }, 30_000)
})

describe('an object', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', (url: string) => handleDelivery(new Request(url)))
  })
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['delivery JSON', 'http://localhost/view/delivery/99SKERROW_INST/1210000500000412.json'],
    [
      'manifest',
      'http://localhost/view/iiif/presentation/99SKERROW_INST/1210000500000412/manifest?iiifVersion=3',
    ],
  ])('is read by its %s, with its files, labels and rights', async (_, url) => {
    const { samples, object } = await readObject(url, undefined, noProgress)
    expect(object.title).toBeTruthy()
    expect(samples.length).toBeGreaterThan(0)
    expect(samples.every(({ format, fault }) => format === 'image/jpeg' && fault === undefined)).toBe(true)
    expect(samples.every(({ label }) => label)).toBe(true)
  })

  it('that is none is said', async () => {
    await expect(
      readObject('http://localhost/view/delivery/99SKERROW_INST/1.json', undefined, noProgress),
    ).rejects.toThrow(/answers 4\d\d/)
  })
})
