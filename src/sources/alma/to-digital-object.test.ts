import { describe, expect, it } from 'vitest'
import mixed from './fixtures/mixed.json'
import { deliveryToDigitalObject, hasShapeOfDelivery } from './to-digital-object'

const DOCUMENT_URL = 'https://zzz.example/view/delivery/99ZZZ_INST/1212345678901234.json?token=secret'
const read = (delivery: Record<string, unknown>) => deliveryToDigitalObject(delivery, DOCUMENT_URL)

describe('a representation', () => {
  const object = read(mixed)

  it('is known by its address without the query', () => {
    expect(object.id).toBe('https://zzz.example/view/delivery/99ZZZ_INST/1212345678901234.json')
  })

  it('keeps the metadata in order and the markup as text', () => {
    expect(object.metadata.map(entry => entry.label.none?.[0])).toEqual(['Title', 'Creator', 'Rights'])
    expect(object.metadata[2]?.value.none?.[0]).toContain('<a href=')
  })

  it('has one canvas per file, in the order of the files', () => {
    expect(object.canvases.map(canvas => canvas.painting[0]?.media.format)).toEqual([
      'image/jpeg',
      'application/pdf',
      'video/mp4',
    ])
    expect(object.canvases.map(canvas => canvas.painting[0]?.media.type)).toEqual(['image', 'text', 'video'])
  })

  it('calls a canvas by the file PID, never by a signed address', () => {
    expect(object.canvases.map(canvas => canvas.id)).toEqual([
      '1312345678901234',
      'https://store.example/99ZZZ_INST/storage/alma/0A/whole',
      '1398765432101234',
    ])
  })

  it('labels a canvas by the file’s label, else by its name', () => {
    expect(object.canvases.map(canvas => canvas.label?.none?.[0])).toEqual(['p001', 'Whole book.pdf', 'talk'])
  })

  it('links the full text', () => {
    expect(object.canvases[0]?.fullText).toEqual({
      url: 'https://zzz.example/view/delivery/text/99ZZZ_INST/1312345678901234',
      format: 'text/plain',
    })
  })

  it('states no sizes when Alma states none', () => {
    expect(object.canvases.every(canvas => canvas.width === undefined && canvas.height === undefined)).toBe(
      true,
    )
  })
})

describe('the title', () => {
  it.each(['Title', 'Titel', 'Título:', 'כותר', '标题', 'العنوان', 'Titre', 'タイトル', 'Заглавие'])(
    'is the entry labelled “%s”',
    label => {
      const metadata = [
        { label: 'Creator', value: 'Vale' },
        { label, value: 'The harbour' },
      ]
      expect(read({ metadata, label: 'rep' }).label).toEqual({ none: ['The harbour'] })
    },
  )

  it('falls back to the representation’s label, then to the first file’s', () => {
    const files = [{ label: 'p1.jpg', url: 'https://store.example/p1.jpg' }]
    expect(read({ metadata: [], label: 'Plates', files }).label).toEqual({ none: ['Plates'] })
    expect(read({ metadata: [{ label: 'Title', value: ' ' }], files }).label).toEqual({ none: ['p1.jpg'] })
  })

  it('is not an entry that only begins like a title', () => {
    expect(read({ metadata: [{ label: 'Titles of related works', value: 'x' }] }).label).toBeUndefined()
  })
})

describe('what is missing or wrong', () => {
  it.each([{ metadata: [] }, { metadata: [], files: [] }, { metadata: [], files: null }])(
    'makes an object without canvases of %j',
    delivery => {
      expect(read(delivery).canvases).toEqual([])
    },
  )

  it('makes a blank canvas of a file whose address may not be followed', () => {
    const [canvas] = read({ files: [{ url: 'javascript:alert(1)', label: 'x' }] }).canvases
    expect(canvas?.painting).toEqual([])
    expect(canvas?.label).toEqual({ none: ['x'] })
  })

  it.each(['', '?x', '#', {}, null])('gives a canvas an id of its own when the file states %j', id => {
    expect(read({ files: [{ id }] }).canvases[0]?.id).toBe('file-1')
  })

  it('is recognized by a list of files or of metadata and by nothing else', () => {
    expect([{ files: [] }, { metadata: [] }].every(hasShapeOfDelivery)).toBe(true)
    expect([{}, [], null, 'files', { files: 'x' }, { metadata: {} }].some(hasShapeOfDelivery)).toBe(false)
  })
})

describe('a loan', () => {
  const loan = (returnUrl: unknown) => read({ files: [], loan: { seconds: 60, returnUrl } }).loan

  it('is given back to the server that delivered it', () => {
    const own = new URL('/view/return/1', DOCUMENT_URL).href
    expect(loan(own)).toEqual({ seconds: 60, giveBack: own })
  })

  it.each(['https://elsewhere.example/logout', '//elsewhere.example/', 'javascript:alert(1)', 5])(
    'is given back to nobody else: %s',
    returnUrl => {
      expect(loan(returnUrl)).toEqual({ seconds: 60 })
    },
  )
})
