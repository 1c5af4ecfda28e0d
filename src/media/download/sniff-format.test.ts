import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zip } from '../../../scripts/samples/formats/zip.mjs'
import { formatOfBytes } from '../../model/formats/format-of-bytes'
import { formatOfText, sniffFormat } from './sniff-format'

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../server/samples/${name}`, import.meta.url)).subarray(0, 4096))
const bytes = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const file = (content: Uint8Array<ArrayBuffer> | string, format = '') => ({
  bytes: typeof content === 'string' ? new Uint8Array(new TextEncoder().encode(content)) : content,
  cut: false,
  format,
})
const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'

describe('the first bytes of a file', () => {
  it.each([
    ['talk/talk.mp4', 'video/mp4'],
    ['recording/pellow-memory.mp3', 'audio/mpeg'],
    ['handbook/handbook.pdf', 'application/pdf'],
    ['bell/anvil-bell.glb', 'model/gltf-binary'],
    ['album/pellow-album-1.jpg', 'image/jpeg'],
    ['texts/five-lights.epub', 'application/epub+zip'],
    ['texts/minutes.docx', `${OPEN_XML}wordprocessingml.document`],
    ['texts/tides.xlsx', `${OPEN_XML}spreadsheetml.sheet`],
  ])('tell what %s is', (name, format) => {
    expect(formatOfBytes(sample(name))).toBe(format)
  })

  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF....WAVEfmt ', 'audio/wav'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x20ftypM4A ', 'audio/mp4'],
    ['\0\0\0\x20ftypavif', 'image/avif'],
    ['\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webm', 'video/webm'],
    ['#EXTM3U\n#EXT-X-VERSION:3', 'application/vnd.apple.mpegurl'],
    ['FORM\0\0\x10\0AIFFCOMM', 'audio/aiff'],
    ['0&\xb2u\x8ef\xcf\x11\xa6\xd9', 'video/x-ms-asf'],
    ['\0\0\x01\xbaD\0', 'video/mpeg'],
    ['MM\0*', 'image/tiff'],
    ['II+\0', 'image/tiff'],
    ['\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ', 'image/jp2'],
    ['\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjpx ', 'image/jpx'],
    ['\xff\x4f\xff\x51\0\x29', 'image/j2c'],
    ['BM\x36\x04\0\0\0\0\0\0', 'image/bmp'],
    ['AT&TFORM\0\0\x10\0DJVMDIRM', 'image/vnd.djvu'],
    ['{\\rtf1\\ansi', 'application/rtf'],
    [
      `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(1040)}${[...'__nameid_version1.0'].join('\0')}`,
      'application/vnd.ms-outlook',
    ],
    [`PK\x03\x04${'.'.repeat(26)}doc.kml`, 'application/vnd.google-earth.kmz'],
    [`PK\x03\x04${'.'.repeat(26)}mimetype${OPEN_DOCUMENT}text`, `${OPEN_DOCUMENT}text`],
    [`PK\x03\x04${'.'.repeat(26)}[Content_Types].xml ppt/`, `${OPEN_XML}presentationml.presentation`],
    [`PK\x03\x04${'.'.repeat(26)}word/numbering.xml`, `${OPEN_XML}wordprocessingml.document`],
    [`PK\x03\x04${'.'.repeat(26)}docProps/app.xml xl/`, `${OPEN_XML}spreadsheetml.sheet`],
    [`PK\x03\x04${'.'.repeat(26)}META-INF/container.xml`, 'application/epub+zip'],
    [`PK\x03\x04${'.'.repeat(26)}OEBPS/a.xhtml PK mimetypeapplication/epub+zip`, 'application/epub+zip'],
    [
      `PK\x03\x04${'.'.repeat(26)}a.xml PK mimetype${OPEN_DOCUMENT}spreadsheet`,
      `${OPEN_DOCUMENT}spreadsheet`,
    ],
    ['\xff\xf1\x50\x80', 'audio/aac'],
    ['\xff\xe3\x18\xc4', 'audio/mpeg'],
    [`${`G${'.'.repeat(187)}`.repeat(3)}`, 'video/mp2t'],
    ['\n%PDF-1.4', 'application/pdf'],
  ])('%j is %s', (beginning, format) => {
    expect(formatOfBytes(bytes(beginning))).toBe(format)
  })

  it('of any other archive are those of an archive', () => {
    expect(formatOfBytes(new Uint8Array(zip({ 'a.txt': 'word' })))).toBe('application/zip')
    const records = { 'Ida/Tides/metadata.opf': '<package/>', 'Ida/Tides/cover.jpg': '' }
    expect(formatOfBytes(new Uint8Array(zip(records)))).toBe('application/zip')
  })

  it.each(['', 'The tower', '\0\0\0\0'])('%j tells nothing', beginning => {
    expect(formatOfBytes(bytes(beginning))).toBeUndefined()
  })
})

describe('a text', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- <gpx> -->\n<kml xmlns="urn:k">', 'application/vnd.google-earth.kml+xml'],
    ['<?xml version="1.0"?><g:gpx xmlns:g="urn:g"/>', 'application/gpx+xml'],
    [
      'Return-Path: <a@b.example>\r\nReceived: by b.example;\r\n\tMon, 1 Jan 2024\r\nFrom: A <a@b.example>\r\n\r\nSGVsbG8=\r\n',
      'message/rfc822',
    ],
    ['From a@b.example Mon Jan  1 10:00:00 2024\nFrom: A <a@b.example>\n\nHello\n', 'application/mbox'],
    ['From: The keeper\nTo: The mate\n\nMind the lamp.\n', 'text/plain'],
    ['<!DOCTYPE html><title>x</title>', 'text/html'],
    ['<?xml version="1.0"?><a/>', 'application/xml'],
    ['{ "readers": [1, 2] }', 'application/json'],
    ['[1, 2]', 'application/json'],
    ['a;b\n1;2\n3;4\n', 'text/csv'],
    ['a,b\n"x, y",2\n3,4\n', 'text/csv'],
    ['a\tb\n1\t2\n3\t4\n', 'text/tab-separated-values'],
    ['Dear Ida,\nthe bell rang, once.\nYours, T.\n', 'text/plain'],
    ['[sic] The tower, they say, is old.', 'text/plain'],
    ['Die Gezeiten – eine Übersicht', 'text/plain'],
  ])('that begins %j is %s', async (text, format) => {
    await expect(formatOfText(file(text))).resolves.toBe(format)
  })

  it('is not what holds bytes of no text, or nothing', async () => {
    await expect(
      formatOfText(file(Uint8Array.from({ length: 400 }, (_, n) => n % 8))),
    ).resolves.toBeUndefined()
    await expect(formatOfText(file(''))).resolves.toBeUndefined()
  })
})

describe('a file whose type nobody told', () => {
  it('is what its bytes say, then what its server says, then what it reads like', async () => {
    await expect(sniffFormat(file('%PDF-1.7', 'text/plain'))).resolves.toBe('application/pdf')
    await expect(sniffFormat(file('{}', 'text/turtle; charset=utf-8'))).resolves.toBe('text/turtle')
    await expect(sniffFormat(file('{}', 'application/octet-stream'))).resolves.toBe('application/json')
  })
})
