// The documents of the other library, in the three versions of the Presentation API.

const PAGE = { width: 1000, height: 1500 }
const ROMAN = ['i', 'ii', 'iii', 'iv']
const label = index => ROMAN[index] ?? String(index - 3)
const list = (length, make) => Array.from({ length: Math.min(length, 20_000) }, (_, index) => make(index))

function canvas3(origin, base, index, options) {
  const id = `${base}/canvas/${index}`
  const missing = options.missing === index
  const folder = missing
    ? `${origin}/status/404`
    : options.forbidden === index
      ? `${origin}/status/403`
      : origin + options.images
  const service = { id: `${folder}/iiif/${index}`, type: 'ImageService3', profile: 'level2' }
  const body = options.plain
    ? { id: `${folder}/static/${index}`, type: 'Image', format: 'image/jpeg' }
    : {
        id: `${folder}/iiif/${index}/full/max/0/default.jpg`,
        type: 'Image',
        format: 'image/jpeg',
        ...PAGE,
        service: [service],
      }
  const painting = { id: `${id}/painting`, type: 'Annotation', motivation: 'painting', target: id, body }
  return {
    id,
    type: 'Canvas',
    label: { none: [label(index)] },
    ...PAGE,
    items: [{ id: `${id}/page`, type: 'AnnotationPage', items: [painting] }],
  }
}

function ranges3(base, count) {
  const range = (number, title, items) => ({
    id: `${base}/range/${number}`,
    type: 'Range',
    label: { en: [title] },
    items,
  })
  const page = index => ({ id: `${base}/canvas/${index}`, type: 'Canvas' })
  if (count < 8) return []
  const parts = [range(2, 'First part', [page(4), page(5)]), range(3, 'Second part', [page(6), page(7)])]
  return [range(0, 'Front matter', [page(0), page(1)]), range(1, 'The book', [page(4), ...parts])]
}

/** Presentation 3. Query: `direction`, `behavior`, `missing`, `forbidden`, `plain`, `images` (a path before the images). */
export function manifest3(origin, count, query) {
  const base = `${origin}/book/${count}`
  const number = name => (query.has(name) ? Number(query.get(name)) : -1)
  const options = {
    missing: number('missing'),
    forbidden: number('forbidden'),
    plain: query.has('plain'),
    images: query.get('images') ?? '',
  }
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${base}/manifest.json`,
    type: 'Manifest',
    label: { en: ['A book from elsewhere'], de: ['Ein Buch von anderswo'], fr: ['Un livre d’ailleurs'] },
    summary: { en: ['Told in <b>bold</b> letters.'] },
    metadata: [
      { label: { en: ['Author'], de: ['Verfasser'] }, value: { none: ['Ida Vale'] } },
      {
        label: { en: ['Held at'] },
        value: {
          en: ['<a href="https://library.example/">The library</a><script>globalThis.ran = 1</script>'],
        },
      },
    ],
    requiredStatement: { label: { en: ['Attribution'] }, value: { en: ['The other library'] } },
    rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
    provider: [
      {
        id: 'https://library.example/',
        type: 'Agent',
        label: { en: ['The other library'] },
        homepage: [
          { id: 'https://library.example/', type: 'Text', label: { en: ['Home'] }, format: 'text/html' },
        ],
      },
    ],
    homepage: [
      {
        id: 'https://library.example/book',
        type: 'Text',
        label: { en: ['In the catalogue'] },
        format: 'text/html',
      },
    ],
    rendering: [
      {
        id: 'https://library.example/book.pdf',
        type: 'Text',
        label: { en: ['As PDF'] },
        format: 'application/pdf',
      },
    ],
    seeAlso: [
      {
        id: 'https://library.example/book.xml',
        type: 'Dataset',
        label: { en: ['MARC'] },
        format: 'application/xml',
      },
    ],
    viewingDirection: query.get('direction') ?? 'left-to-right',
    behavior: query.has('behavior') ? [query.get('behavior')] : ['paged'],
    items: list(count, index => canvas3(origin, base, index, options)),
    structures: ranges3(base, count),
  }
}

function canvas2(origin, base, index) {
  const id = `${base}/canvas/${index}`
  const service = {
    '@context': 'http://iiif.io/api/image/2/context.json',
    '@id': `${origin}/iiif/${index}`,
    profile: 'http://iiif.io/api/image/2/level2.json',
  }
  const resource = {
    '@id': `${origin}/iiif/${index}/full/full/0/default.jpg`,
    '@type': 'dctypes:Image',
    format: 'image/jpeg',
    ...PAGE,
    service,
  }
  return {
    '@id': id,
    '@type': 'sc:Canvas',
    label: label(index),
    ...PAGE,
    images: [{ '@type': 'oa:Annotation', motivation: 'sc:painting', on: id, resource }],
  }
}

/** Presentation 2.1. */
export function manifest2(origin, count, query) {
  const base = `${origin}/book2/${count}`
  return {
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': `${base}/manifest.json`,
    '@type': 'sc:Manifest',
    label: 'An older book',
    metadata: [{ label: 'Author', value: 'Ida Vale' }],
    attribution: 'The other library',
    license: 'http://creativecommons.org/publicdomain/mark/1.0/',
    viewingDirection: query.get('direction') ?? 'left-to-right',
    sequences: [
      {
        '@id': `${base}/sequence`,
        '@type': 'sc:Sequence',
        canvases: list(count, index => canvas2(origin, base, index)),
      },
    ],
    structures: [
      {
        '@id': `${base}/range/1`,
        '@type': 'sc:Range',
        label: 'First chapter',
        canvases: [`${base}/canvas/1`],
      },
    ],
  }
}

/** Presentation 1.0, as it was in 2012. */
export function manifest1(origin, count) {
  const base = `${origin}/book1/${count}`
  const { sequences, ...rest } = manifest2(origin, count, new URLSearchParams())
  return {
    ...rest,
    '@context': 'http://www.shared-canvas.org/ns/context.json',
    '@id': `${base}/manifest.json`,
    label: 'A very old book',
    sequences,
  }
}
