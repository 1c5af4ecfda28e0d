// Programs other than Word write Word documents with prefixes of their own (`ns0:p`, or none at all), and strict documents
// have other namespaces. Namespaces in XML 1.0, section 6; ISO/IEC 29500-1, annex A (strict) and part 4 (transitional).

const TRANSITIONAL = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'
const DRAWING = `${TRANSITIONAL}drawingml/2006/`

/** Namespaces of Word documents by the prefixes that Word writes. */
const NAMESPACES = {
  w: `${TRANSITIONAL}wordprocessingml/2006/main`,
  m: `${TRANSITIONAL}officeDocument/2006/math`,
  r: `${TRANSITIONAL}officeDocument/2006/relationships`,
  a: `${DRAWING}main`,
  wp: `${DRAWING}wordprocessingDrawing`,
  pic: `${DRAWING}picture`,
  c: `${DRAWING}chart`,
  dgm: `${DRAWING}diagram`,
  lc: `${DRAWING}lockedCanvas`,
  cx: 'http://schemas.microsoft.com/office/drawing/2014/chartex',
  mc: `${TRANSITIONAL}markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
} as const

const strictForm = (namespace: string) =>
  namespace.startsWith(TRANSITIONAL)
    ? [STRICT + namespace.slice(TRANSITIONAL.length).replace('2006/', '')]
    : []
const PREFIXES = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, namespace]) =>
    [namespace, ...strictForm(namespace)].map(name => [name, prefix] as const),
  ),
)

const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>!?"'<]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g

/** Prefixes as they stand in a part of the document, with those that replace them. */
type Scope = ReadonlyMap<string, string>

const declarationsIn = (attributes: string) =>
  [...attributes.matchAll(DECLARATION)].map(
    ([, prefix = '', double, single]) => [prefix, double ?? single ?? ''] as const,
  )

/** The usual prefix of a namespace; another one never has a prefix that is usual for a namespace of Word. */
function prefixFor(prefix: string, namespace: string): string {
  const usual = PREFIXES.get(namespace)
  if (usual !== undefined) return usual
  return Object.hasOwn(NAMESPACES, prefix) ? `other-${prefix}` : prefix
}

/** True where every prefix is the usual one of its namespace, and every value stands in double quotes. */
const isUsual = (xml: string) =>
  !/<[a-z][^<>"]*='/i.test(xml) &&
  declarationsIn(xml).every(([prefix, namespace]) => prefixFor(prefix, namespace) === prefix)

const rename = (name: string, scope: Scope): string => {
  const at = name.indexOf(':')
  const prefix = scope.get(at < 0 ? '' : name.slice(0, at)) ?? (at < 0 ? '' : name.slice(0, at))
  return prefix === '' ? name.slice(at + 1) : `${prefix}:${name.slice(at + 1)}`
}

function renameAttribute(name: string, value: string, scope: Scope): string {
  const quoted = `="${value.replaceAll('"', '&quot;')}"`
  const [prefix = '', declared = ''] = name.split(':')
  if (prefix === 'xmlns') {
    // The usual prefixes are declared at the root, once.
    if (PREFIXES.has(value)) return ''
    const given = prefixFor(declared, value)
    return ` xmlns${given && `:${given}`}${quoted}`
  }
  return ` ${declared === '' ? name : rename(name, scope)}${quoted}`
}

/**
 * A part of a Word document with the prefixes that Word writes, whatever its own are and wherever they are declared; empty
 * elements are written as one tag.
 */
export function withUsualNames(xml: string): string {
  if (isUsual(xml)) return xml
  const scopes: Scope[] = [new Map()]
  const root = Object.entries(NAMESPACES).map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`)
  const renamed = xml.replace(TAG, (source, slash?: string, name?: string, attributes = '') => {
    if (name === undefined) return source
    if (slash === '/')
      return `</${rename(name, (scopes.length > 1 ? scopes.pop() : undefined) ?? new Map())}>`
    const isClosed = attributes.endsWith('/')
    const outer = scopes.at(-1) ?? new Map<string, string>()
    const declared = declarationsIn(attributes)
    const scope: Scope =
      declared.length === 0
        ? outer
        : new Map([...outer, ...declared.map(([prefix, uri]) => [prefix, prefixFor(prefix, uri)] as const)])
    const own = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) =>
      renameAttribute(key, double ?? single ?? '', scope),
    )
    const start = `<${rename(name, scope)}${root.splice(0).join('')}${own.join('')}`
    if (!isClosed) scopes.push(scope)
    return `${start}${isClosed ? '/' : ''}>`
  })
  return renamed.replace(/<([^\s/>!?"'<]+)((?:\s[^<>]*)?)><\/\1>/g, '<$1$2/>')
}

/** The relations of a strict document under the names of the usual form, by which the converter finds the parts. */
export const withUsualRelations = (xml: string): string =>
  xml.replaceAll(`${STRICT}officeDocument/relationships/`, `${NAMESPACES.r}/`)
