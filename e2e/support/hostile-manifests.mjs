// Documents that mean harm, or were damaged: everywhere a text or an address can stand.

const MARKUP =
  '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><svg onload="globalThis.ran=1">'
const SCRIPT = 'javascript:globalThis.ran=1'
const json = body => ({
  type: 'application/json',
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const text = value => ({ en: [value] })

function manifest(origin, more) {
  const id = `${origin}/hostile/canvas`
  const body = { id: `${origin}/static/1`, type: 'Image', format: 'image/jpeg' }
  const annotation = { id: `${id}/a`, type: 'Annotation', motivation: 'painting', target: id, body }
  const canvas = {
    id,
    type: 'Canvas',
    label: text(`Page ${MARKUP}`),
    width: 800,
    height: 1200,
    items: [{ id: `${id}/p`, type: 'AnnotationPage', items: [annotation] }],
  }
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${origin}/hostile/m`,
    type: 'Manifest',
    label: text('Harmful'),
    items: [canvas],
    ...more,
  }
}

/** Written as text: it is deeper than what can be built and written out by recursion. */
function deepRanges(depth) {
  const open = level => `{"id":"r${level}","type":"Range","label":{"en":["${level}"]},"items":[`
  const levels = Array.from({ length: depth }, (_, level) => open(level))
  return `[${levels.join('')}${']}'.repeat(depth)}]`
}

const links = [{ id: SCRIPT, type: 'Text', label: text(MARKUP), format: 'text/html' }]

/** All of them by name. */
export function hostileManifests(origin) {
  const cycle = { id: 'loop', type: 'Range', label: text('loop'), items: [{ id: 'loop', type: 'Range' }] }
  return {
    markup: json(
      manifest(origin, {
        label: text(`Harmful ${MARKUP}`),
        summary: text(MARKUP),
        metadata: [
          {
            label: text(MARKUP),
            value: text(
              `${MARKUP}<a href="${SCRIPT}">press</a><a href="https://ok.example/" onclick="globalThis.ran=1">fine</a>`,
            ),
          },
        ],
        requiredStatement: { label: text(MARKUP), value: text(MARKUP) },
        rights: SCRIPT,
        homepage: links,
        rendering: links,
        seeAlso: links,
        provider: [
          {
            id: SCRIPT,
            type: 'Agent',
            label: text(MARKUP),
            homepage: links,
            logo: [{ id: 'https://stranger.example/logo.png', type: 'Image' }],
          },
        ],
        thumbnail: [{ id: SCRIPT, type: 'Image' }],
      }),
    ),
    'script-image': json(
      manifest(origin, {
        items: [
          {
            id: 'c',
            type: 'Canvas',
            width: 1,
            height: 1,
            items: [
              {
                type: 'AnnotationPage',
                items: [
                  {
                    type: 'Annotation',
                    motivation: 'painting',
                    target: 'c',
                    body: { id: SCRIPT, type: 'Image' },
                  },
                ],
              },
            ],
          },
        ],
      }),
    ),
    'no-canvases': json(manifest(origin, { items: [] })),
    'cyclic-ranges': json(manifest(origin, { structures: [cycle] })),
    'deep-ranges': json(
      JSON.stringify(manifest(origin, { structures: [] })).replace(
        '"structures":[]',
        `"structures":${deepRanges(5000)}`,
      ),
    ),
    prototype: json(
      '{"@context":"http://iiif.io/api/presentation/3/context.json","id":"https://x.example/m","type":"Manifest","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"label":{"__proto__":["x"]},"items":[]}',
    ),
  }
}
