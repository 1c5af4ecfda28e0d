import { describe, expect, it } from 'vitest'
import { failure } from '../model/failure'
import { blankCanvas } from '../testing/render-in-viewer'
import { isUnreadable, shownMedium } from './shown-medium'

const canvasOf = (type: 'image' | 'audio' | 'other', format: string) =>
  blankCanvas({ painting: [{ media: { url: 'https://a.example/file', type, format }, choices: [] }] })
const picture = canvasOf('image', 'image/jpeg')
const pdf = canvasOf('other', 'application/pdf')
const unknown = canvasOf('other', 'application/x-seal')
const shown = (current: typeof picture, opening = [current], failed?: ReturnType<typeof failure>) =>
  shownMedium({ opening, current, failure: failed })?.name

describe('the medium of an opening', () => {
  it('is that of a single canvas', () => {
    expect(shown(picture)).toBe('image')
    expect(shown(unknown)).toBe('download')
  })

  it('is the one of the pictures where only one of two facing canvases is a picture', () => {
    expect(shown(unknown, [unknown, picture])).toBe('image')
    expect(shown(picture, [picture, unknown])).toBe('image')
  })

  it('is that of a file with pages of its own, whatever faces it', () => {
    expect(shown(pdf, [pdf, picture])).toBe('pdf')
  })

  it('is the one that offers the file when the file cannot be read', () => {
    for (const detail of ['unreadable-picture', 'unreadable-file', 'too-large'] as const) {
      const unreadable = failure('unsupported', { detail })
      expect(isUnreadable(unreadable)).toBe(true)
      expect(shown(picture, [picture], unreadable)).toBe('download')
    }
  })

  it('stays the same for a failure that may pass', () => {
    const passing = failure('unreachable')
    expect(isUnreadable(passing)).toBe(false)
    expect(shown(picture, [picture], passing)).toBe('image')
  })

  it('is none where there is no canvas', () => {
    expect(shownMedium({ opening: [], current: undefined, failure: undefined })).toBeUndefined()
  })
})
