// Documents whose pages have several pictures, or may be read in several orders.

const PAGE = { width: 1000, height: 1500 }

function picture(origin, number, title, folder = '') {
  const base = `${origin}${folder}/iiif/${number}`
  return {
    id: `${base}/full/max/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    ...PAGE,
    label: { en: [title] },
    service: [{ id: base, type: 'ImageService3', profile: 'level2' }],
  }
}

function canvas(base, index, painted, more = {}) {
  const id = `${base}/canvas/${index}`
  const items = painted.map(({ body, part = '' }, number) => ({
    id: `${id}/painting/${number}`,
    type: 'Annotation',
    motivation: 'painting',
    target: id + part,
    body,
  }))
  const label = { none: [`plate ${index + 1}`] }
  return {
    id,
    type: 'Canvas',
    label,
    ...PAGE,
    items: [{ id: `${id}/page`, type: 'AnnotationPage', items }],
    ...more,
  }
}

function manifest(origin, name, title, items, more = {}) {
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${origin}/layered/${name}`,
    type: 'Manifest',
    label: { en: [title] },
    items,
    ...more,
  }
}

/** Three paintings photographed in daylight and by X-rays, which the second denies; the last page has one picture. */
function paintings(origin) {
  const base = `${origin}/layered/paintings`
  const choice = (index, folder) => ({
    type: 'Choice',
    items: [picture(origin, index, 'Daylight'), picture(origin, 100 + index, 'X-ray', folder)],
  })
  return manifest(origin, 'paintings', 'Paintings seen through', [
    canvas(base, 0, [{ body: choice(0) }]),
    canvas(base, 1, [{ body: choice(1, '/status/403') }]),
    canvas(base, 2, [{ body: choice(2) }]),
    canvas(base, 3, [{ body: picture(origin, 3, 'Daylight') }]),
  ])
}

/** A page with a flap pasted on it. */
function flap(origin) {
  const base = `${origin}/layered/flap`
  return manifest(origin, 'flap', 'A page with a flap', [
    canvas(base, 0, [
      { body: picture(origin, 0, 'The page') },
      { body: picture(origin, 55, 'The flap'), part: '#xywh=300,600,400,600' },
    ]),
  ])
}

/** Five leaves that were bound in another order than they were written, two of them not at all. */
function leaves(origin) {
  const base = `${origin}/layered/leaves`
  const order = (number, title, pages) => ({
    id: `${base}/range/${number}`,
    type: 'Range',
    behavior: ['sequence'],
    label: { en: [title] },
    items: pages.map(page => ({ id: `${base}/canvas/${page}`, type: 'Canvas' })),
  })
  const pages = [0, 1, 2, 3, 4].map(page => canvas(base, page, [{ body: picture(origin, page, 'Leaf') }]))
  const structures = [order(1, 'As written', [0, 1, 2, 3, 4]), order(2, 'As bound', [4, 2, 0])]
  return manifest(origin, 'leaves', 'Loose leaves', pages, { structures })
}

/** The documents by name. */
export function layeredManifests(origin) {
  return { paintings: paintings(origin), flap: flap(origin), leaves: leaves(origin) }
}
