import type { Chance } from './random'

/** JSON objects and arrays. */
type Holder = Record<string, unknown> | unknown[]
/** A place in a document: what stands there can be looked at, put anew and taken away. */
interface Spot {
  readonly holder: Holder
  readonly key: string
}
type Mutator = (spot: Spot, chance: Chance, strangers: readonly unknown[]) => void

const DEEPER = 1000
const OFTENER = 10_000
/** Characters up to which a repeated node may grow a document. */
const MOST_REPEATED = 400_000

const URLS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:word@host.example/',
  '//host.example/x',
  '/relative',
  'https://',
  'http://[::1',
  'blob:null/x',
  'https://host.example/%',
  'https://host.example/#xywh=9,9,9,9',
  'https://host.example/iiif/2/a%2Fb%3D%3D/',
  'https://host.example/iiif?iiif=x',
] as const
const TEXTS = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  '\u0000',
  '\uD800',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '__proto__',
  'constructor',
  'toString',
  '#xywh=percent:1,1,1,1',
  'xywh=pixel:0,0,1e9,1',
  't=1e308,',
  'pct:a,b,c,d',
  'sc:Manifest',
  'Canvas',
  'Range',
  'Choice',
  'Collection',
  'sequence',
  'level2',
  'a'.repeat(200_000),
] as const
const NUMBERS = [0, -1, 1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, 5e-324] as const
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'id',
  '@id',
  'type',
  '@type',
  'items',
  'sequences',
  'canvases',
  'images',
  'content',
  'resource',
  'body',
  'on',
  'target',
  'full',
  'source',
  'selector',
  'service',
  'default',
  'item',
  'label',
  'value',
  '@value',
  '@language',
  'metadata',
  'files',
  'structures',
  'ranges',
  'members',
  'manifests',
  'collections',
  'next',
  'first',
  'within',
  'width',
  'behavior',
  'viewingHint',
  'startCanvas',
  'start',
  '@context',
  'thumbnail',
  'then',
] as const
const OTHER_TYPES = [null, true, false, 0, '', [], {}] as const

const valueAt = ({ holder, key }: Spot): unknown => (holder as Record<string, unknown>)[key]

function put({ holder, key }: Spot, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

function wrapped(value: unknown, times: number, key: string): unknown {
  let result = value
  for (let n = 0; n < times; n++)
    result = { id: `w${n}`, type: key === 'items' ? 'Range' : 'Choice', [key]: [result] }
  return result
}

const mutators: readonly [Mutator, ...Mutator[]] = [
  remove,
  spot => Array.isArray(spot.holder) && spot.holder.push(structuredClone(valueAt(spot))),
  ({ holder, key }, chance) => {
    const other = chance.pick(Object.keys(holder) as [string, ...string[]])
    const [one, two] = [valueAt({ holder, key }), valueAt({ holder, key: other })]
    put({ holder, key }, two)
    put({ holder, key: other }, one)
  },
  (spot, chance) => put(spot, structuredClone(chance.pick(OTHER_TYPES))),
  (spot, chance) => put(spot, chance.pick(NUMBERS)),
  (spot, chance) => put(spot, chance.pick(TEXTS)),
  (spot, chance) => put(spot, chance.pick(URLS)),
  spot => put(spot, [valueAt(spot)]),
  spot => {
    const value = valueAt(spot)
    if (isHolder(value)) put(spot, Object.values(value)[0])
  },
  (spot, chance) => {
    const value = valueAt(spot)
    if (Array.isArray(spot.holder)) return
    remove(spot)
    put({ holder: spot.holder, key: chance.pick(KEYS) }, value)
  },
  (spot, chance, strangers) => {
    const stranger = chance.pick(strangers as [unknown, ...unknown[]])
    const graft = isHolder(stranger) ? spotIn(stranger, chance) : undefined
    put(spot, structuredClone(graft ? valueAt(graft) : stranger))
  },
  (spot, chance) => {
    if (!Array.isArray(spot.holder))
      put({ holder: spot.holder, key: chance.pick(KEYS) }, structuredClone(valueAt(spot)))
  },
  (spot, chance) => {
    if (chance.once(20))
      put(
        spot,
        wrapped(valueAt(spot), DEEPER, chance.pick(['items', 'source', 'default', 'members', 'body'])),
      )
  },
  (spot, chance) => {
    const size = JSON.stringify(valueAt(spot))?.length ?? 1
    if (!chance.once(40) || size * OFTENER > MOST_REPEATED) return
    put(
      spot,
      Array.from({ length: OFTENER }, () => valueAt(spot)),
    )
  },
]

/** A way down into the document by chance, at most as deep as it goes. */
function spotIn(document: Holder, chance: Chance): Spot | undefined {
  let holder = document
  for (;;) {
    const keys = Object.keys(holder)
    if (keys.length === 0) return undefined
    const key = chance.pick(keys as [string, ...string[]])
    const value = valueAt({ holder, key })
    if (!isHolder(value) || Object.keys(value).length === 0 || chance.once(5)) return { holder, key }
    holder = value
  }
}

/** A copy of a document with one to five things wrong; `strangers` are documents whose parts may be put in. */
export function mutateJson(seed: unknown, chance: Chance, strangers: readonly unknown[]): unknown {
  const document = { root: structuredClone(seed) }
  for (let times = 1 + chance.below(5); times > 0; times--) {
    const spot =
      isHolder(document.root) && !chance.once(50)
        ? spotIn(document.root, chance)
        : { holder: document, key: 'root' }
    if (spot) chance.pick(mutators)(spot, chance, [document.root, ...strangers])
  }
  return document.root
}
