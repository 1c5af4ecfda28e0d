import { describe, expect, it } from 'vitest'
import type { Canvas } from '../model/digital-object'
import { canonicalType, kindOfFormat } from '../model/formats/format-details'
import { classOfFormat } from '../model/formats/formats'
import { formatName } from '../ui/format-name'
import { fallbackMedium, mediumFor } from './index'

const mediumOf = (format: string) =>
  mediumFor({
    painting: [
      { media: { url: 'https://library.example/file', type: classOfFormat(format), format }, choices: [] },
    ],
  } as unknown as Canvas)

describe('a file that is not shown is a card with its name', () => {
  it.each([
    ['message/rfc822', 'EML', 'document'],
    ['application/mbox', 'MBOX', 'archive'],
    ['application/vnd.ms-outlook', 'MSG', 'document'],
    ['application/vnd.google-earth.kmz', 'KMZ', 'archive'],
    ['application/zip', 'ZIP', 'archive'],
    ['application/x-zip-compressed', 'ZIP', 'archive'],
    ['application/vnd.rar', 'RAR', 'archive'],
    ['application/x-7z-compressed', '7Z', 'archive'],
    ['application/rtf', 'RTF', 'document'],
    ['text/rtf', 'RTF', 'document'],
    ['text/richtext', 'RTF', 'document'],
    ['audio/x-ms-wma', 'WMA', 'sound'],
    ['video/x-ms-wmv', 'WMV', 'video'],
    ['video/x-ms-asf', 'Windows Media', 'video'],
    ['video/x-msvideo', 'AVI', 'video'],
    ['application/msword', 'Word', 'document'],
    ['application/vnd.ms-excel', 'Excel', 'table'],
    ['application/vnd.ms-powerpoint', 'PowerPoint', 'document'],
  ])('%s: %s', (format, name, kind) => {
    expect(mediumOf(format)).toBe(fallbackMedium)
    expect([formatName(format), kindOfFormat(canonicalType(format))]).toEqual([name, kind])
  })
})

it.each([
  ['application/vnd.google-earth.kml+xml', 'KML', 'text'],
  ['application/gpx+xml', 'GPX', 'text'],
  ['audio/aiff', 'AIFF', 'audio-video'],
  ['audio/x-aiff', 'AIFF', 'audio-video'],
  ['video/x-matroska', 'MKV', 'audio-video'],
])('%s is called %s, and tried as %s', (format, name, medium) => {
  expect([formatName(format), mediumOf(format).name]).toEqual([name, medium])
})
