import { expect, it } from 'vitest'
import { draggedManifest } from '../manifest-drag'
import { snippet } from './snippet'

const link = 'https://v.example/lectern/?manifest=https://a.example/m&page=3'
const options = { form: 'frame', width: 0, height: 600, functions: ['fullscreen'] } as const

it('writes a frame with the size, the functions and the page that were chosen', () => {
  expect(snippet(link, 'A "sly" <title>', 'https://v.example/lectern/', options)).toBe(
    '<iframe src="https://v.example/lectern/?manifest=https://a.example/m&amp;page=3" title="A &quot;sly&quot; &lt;title&gt;" width="100%" height="600" loading="lazy" style="border: 0" allow="fullscreen; picture-in-picture; storage-access"></iframe>',
  )
  const bare = snippet(link, 'T', 'https://v.example/', { ...options, width: 480, functions: [] })
  expect(bare).toContain('width="480"')
  expect(bare).toContain('allow="picture-in-picture; storage-access"')
})

it('writes a link that opens in place, with the script beside the viewer', () => {
  const html = snippet(link, 'T & U', 'https://v.example/lectern/', { ...options, form: 'lightbox' })
  expect(html).toContain('<script src="https://v.example/lectern/lightbox.js" defer></script>')
  expect(html).toContain('data-lectern>T &amp; U</a>')
})

it('drags a manifest as a link and as a content state, and nothing that is none or is signed', () => {
  const dragged = draggedManifest('https://v.example/lectern/', 'https://a.example/m', 'https://a.example/c')
  expect(dragged?.link).toBe(
    'https://v.example/lectern/?manifest=https%3A%2F%2Fa.example%2Fm&canvas=https%3A%2F%2Fa.example%2Fc',
  )
  expect(JSON.parse(dragged?.state ?? '')).toMatchObject({
    target: { id: 'https://a.example/c', partOf: [{ id: 'https://a.example/m' }] },
  })
  for (const url of [
    undefined,
    'https://a.example/view/delivery/I/1212345678901234.json',
    'https://a.example/m?X-Amz-Signature=a',
  ])
    expect(draggedManifest('https://v.example/', url, 'c')).toBeUndefined()
})
