// The documents of the other library, in the three versions of the Presentation API.

const PAGE = { width: 1000, height: 1500 }
const ROMAN = ['i', 'ii', 'iii', 'iv']
const label = index => ROMAN[index] ?? String(index - 3)
const list = (length, make) => Array.from({ length: Math.min(length, 20_000) }, (_, index) => make(index))

/** Pages of 20 by 30 centimetres. IIIF annex, "Physical Dimensions". */
const PHYSDIM = {
  '@context': 'http://iiif.io/api/annex/services/physdim/1/context.json',
  profile: 'http://iiif.io/api/annex/services/physdim',
  physicalScale: 0.02,
  physicalUnits: 'cm',
}

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
    ...(options.physdim && { service: [PHYSDIM] }),
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

/** Presentation 3. Query: `direction`, `behavior`, `missing`, `forbidden`, `plain`, `physdim`, `images` (a path before the images). */
export function manifest3(origin, count, query) {
  const base = `${origin}/book/${count}`
  const number = name => (query.has(name) ? Number(query.get(name)) : -1)
  const options = {
    missing: number('missing'),
    forbidden: number('forbidden'),
    plain: query.has('plain'),
    physdim: query.has('physdim'),
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
    behavior: query.has('behavior') ? [query.get('behavior')] : [],
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

/**
 * Collections by name: `voyages` (volumes, the last denied), `shelf` (in it a collection, itself and a book;
 * `shelf2` is the same in version 2), `long` (1,000 books), `parts` (of which this is the first), `bare` (nothing).
 */
export function collections(origin) {
  const at = name => `${origin}/collection/${name}`
  const member = (id, title, more = {}) => ({ id, type: 'Manifest', label: { en: [title] }, ...more })
  const book = (pages, title, more) => member(`${origin}/book/${pages}/manifest.json`, title, more)
  const collection = (name, title, items, more = {}) => ({
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: at(name),
    type: 'Collection',
    label: { en: [title] },
    requiredStatement: { label: { en: ['Attribution'] }, value: { en: ['The other library'] } },
    items,
    ...more,
  })
  const thumbnail = [{ id: `${origin}/iiif/0/full/120,/0/default.jpg`, type: 'Image' }]
  const volumes = [
    book(3, 'Volume one', { navDate: '1801-01-01T00:00:00Z', thumbnail }),
    book(4, 'Volume two', { navDate: '1803-01-01T00:00:00Z' }),
    member(`${origin}/status/403`, 'Volume three'),
  ]
  const members = [
    { id: at('voyages'), type: 'Collection', label: { en: ['Voyages'] } },
    { id: at('shelf'), type: 'Collection', label: { en: ['The shelf itself'] } },
    book(5, 'A single book'),
  ]
  const shelf2 = {
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': at('shelf2'),
    '@type': 'sc:Collection',
    label: 'An older shelf',
    collections: [{ '@id': at('voyages'), '@type': 'sc:Collection', label: 'Voyages' }],
    manifests: [{ '@id': `${origin}/book2/5/manifest.json`, '@type': 'sc:Manifest', label: 'An older book' }],
  }
  return {
    voyages: collection('voyages', 'Voyages', volumes, { behavior: ['multi-part'] }),
    shelf: collection('shelf', 'The shelf', members, { summary: { en: ['All <b>sorts</b> of books.'] } }),
    shelf2,
    long: collection(
      'long',
      'A thousand books',
      list(1000, index => book(index + 1, `Book ${index + 1}`)),
    ),
    parts: { ...shelf2, label: 'A list in parts', collections: [], manifests: [], first: at('shelf2') },
    bare: collection('bare', 'Nothing yet', []),
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
