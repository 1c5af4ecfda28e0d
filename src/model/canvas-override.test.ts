import { expect, it } from 'vitest'
import { CanvasOverrides } from './canvas-override'
import type { DigitalObject } from './digital-object'

it('a format that a file tells brings its class: a PDF that is called a picture is none', () => {
  const media = { url: 'https://a.example/1', type: 'image', format: 'image/jpeg' }
  const canvas = {
    id: '1',
    behaviors: [],
    painting: [{ media, choices: [] }],
    metadata: [],
    rights: [],
    renderings: [],
  }
  const object: DigitalObject = {
    id: 'https://a.example/m',
    metadata: [],
    rights: [],
    providers: [],
    homepages: [],
    renderings: [],
    seeAlso: [],
    viewingDirection: 'left-to-right',
    behaviors: [],
    canvases: [canvas],
    structures: [],
  }
  const shownAs = (format: string) =>
    new CanvasOverrides(new Map([[0, { format }]])).applyTo(object).canvases[0]?.painting[0]?.media
  expect(shownAs('application/pdf')).toMatchObject({ type: 'text', format: 'application/pdf' })
  expect(shownAs('video/mp4')).toMatchObject({ type: 'video', format: 'video/mp4' })
  expect(shownAs('image/tiff')).toMatchObject({ type: 'image', format: 'image/tiff' })
})
