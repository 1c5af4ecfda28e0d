import { describe, expect, it } from 'vitest'
import { hasLayers } from '../panels/layers/has-layers'
import type { Media, Painting } from './digital-object'
import { AS_DELIVERED, bodiesOf, overKey, paintingKey, paintingsShown } from './layers'

const media = (name: string, label?: string, more: Partial<Media> = {}): Media => ({
  url: `https://x.example/${name}`,
  type: 'image',
  format: 'image/jpeg',
  ...(label !== undefined && { label: { en: [label] } }),
  ...more,
})
const choiceOf = (...choices: [Media, ...Media[]]): Painting => ({ media: choices[0], choices })
const plate = choiceOf(media('day-1', 'Daylight'), media('xray-1', 'X-ray'))
const single: Painting = { media: media('only'), choices: [] }
const shown = (layers: Partial<typeof AS_DELIVERED>, ...paintings: Painting[]) =>
  paintingsShown({ ...AS_DELIVERED, ...layers }, 4, paintings).map(
    each => `${each.media.url.slice(18)} ${each.opacity}`,
  )

describe('the layers of a page', () => {
  it('are the first body of every painting until something else is chosen', () => {
    expect(shown({}, plate, single)).toEqual(['day-1 1', 'only 1'])
  })

  it('keep the chosen body on another page by its label, and fall back where there is none', () => {
    const layers = { chosen: new Map([[0, 'X-ray']]) }
    expect(shown(layers, plate)).toEqual(['xray-1 1'])
    const otherwise = choiceOf(media('xray-2', 'X-ray'), media('day-2', 'Daylight'))
    expect(shown(layers, otherwise)).toEqual(['xray-2 1'])
    expect(shown(layers, choiceOf(media('a', 'Red'), media('b', 'Blue')))).toEqual(['a 1'])
    expect(shown(layers, single)).toEqual(['only 1'])
  })

  it('keep it by its number where there are no labels, or the same one twice', () => {
    const unlabelled = choiceOf(media('a'), media('b'))
    expect(bodiesOf(unlabelled).map(({ name }) => name)).toEqual(['#1', '#2'])
    expect(shown({ chosen: new Map([[0, '#2']]) }, unlabelled)).toEqual(['b 1'])
    expect(bodiesOf(choiceOf(media('a', 'Plate'), media('b', 'Plate'))).map(({ name }) => name)).toEqual([
      'Plate',
      '#2',
    ])
  })

  it('lie over the chosen one, whichever comes first in the document', () => {
    const over = new Map([[overKey(0, 'Daylight'), 0.3]])
    expect(shown({ chosen: new Map([[0, 'X-ray']]), over }, plate)).toEqual(['xray-1 1', 'day-1 0.3'])
    expect(shown({ over }, plate)).toEqual(['day-1 1'])
  })

  it('can be left out, on that page alone', () => {
    expect(shown({ hidden: new Set([paintingKey(4, 0)]) }, plate, single)).toEqual(['only 1'])
    expect(shown({ hidden: new Set([paintingKey(3, 0)]) }, plate)).toEqual(['day-1 1'])
  })

  it('are pictures only', () => {
    const sound = choiceOf(media('a', 'MP3', { type: 'sound', format: 'audio/mpeg' }), media('b', 'Ogg'))
    const master = choiceOf(media('a', 'Page'), media('b', 'Master', { format: 'image/vnd.djvu' }))
    const canvas = { id: 'c', behaviors: [], metadata: [], rights: [], renderings: [] }
    expect(hasLayers({ ...canvas, painting: [sound] })).toBe(false)
    expect(hasLayers({ ...canvas, painting: [master] })).toBe(false)
    expect(hasLayers({ ...canvas, painting: [single] })).toBe(false)
    expect(hasLayers({ ...canvas, painting: [plate] })).toBe(true)
    expect(hasLayers({ ...canvas, painting: [single, single] })).toBe(true)
    expect(shown({}, sound)).toEqual([])
  })
})
