import { describe, expect, it } from 'vitest'
import { namesPlace } from './explicit-place'

const BASE = 'https://viewer.example/'
const MANIFEST = 'manifest=https%3A%2F%2Fa.example%2Fm'

describe('a link', () => {
  it.each([
    `?${MANIFEST}&page=12`,
    `?${MANIFEST}&canvas=c`,
    `?${MANIFEST}&canvasId=c`,
    `?${MANIFEST}&canvas_id=c`,
    `?${MANIFEST}&cv=0`,
    `?${MANIFEST}&canvas_index=3`,
    `?${MANIFEST}&xywh=1,2,3,4`,
    `?${MANIFEST}&file_id=1`,
    `?${MANIFEST}&file=1`,
    `?${MANIFEST}#c`,
    `?${MANIFEST}#page=3`,
    `#?${MANIFEST}&cv=4&xywh=`,
    '?manifest=https://a.example/m?x=1&page=3',
  ])('%s names a place', href => expect(namesPlace(BASE + href)).toBe(true))

  it.each([
    '',
    `?${MANIFEST}`,
    `?${MANIFEST}#`,
    `?${MANIFEST}&layout=book&shift=1&rotation=90`,
    `?${MANIFEST}&page=&canvas={canvas}`,
    `#?${MANIFEST}&c=&m=&cv=&xywh=`,
    '?iiif-content=https%3A%2F%2Fa.example%2Fm',
    '?service=https%3A%2F%2Fa.example%2Fm%3Fpage%3D3',
  ])('%s names none', href => expect(namesPlace(BASE + href)).toBe(false))
})
