// Parts of an Open XML file and the relations between them. ECMA-376, part 2 (Open Packaging Conventions).

import type { Archive } from '../../delivery/parsing/archive'
import { decodeText } from '../../delivery/parsing/decode-text'
import { findElement, parseXmlTree } from '../../ui/rich-text/xml-tree'

/** A relation from one part to another. */
export interface Relation {
  /** URI of its kind; the last segment tells: `styles`, `image`, `slide`. */
  readonly type: string
  /** Path of the part in the archive; of an external relation its URL. */
  readonly target: string
  readonly external: boolean
}

/** Resolves a target against the folder of a part. */
function resolve(target: string, part: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const segments = part.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** The text of a part; `undefined` when there is none. Names differ in case in some files. */
export async function readPart(archive: Archive, path: string): Promise<string | undefined> {
  const name = archive.names.find(each => each === path) ?? findName(archive, path)
  const bytes = name === undefined ? undefined : await archive.read(name)
  return bytes && (await decodeText(bytes, 'application/xml'))?.text
}

/** The name of a part in the archive whatever its case and slashes. */
export function findName({ names }: Archive, path: string): string | undefined {
  const target = path.toLowerCase()
  return names.find(name => name.replaceAll('\\', '/').toLowerCase() === target)
}

/** The relations of a part by id; those of the file itself for an empty path. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? []
  const xml = await readPart(archive, `${folder}_rels/${name}.rels`)
  const listed = xml === undefined ? [] : (findElement(parseXmlTree(xml), 'relationships')?.children ?? [])
  return new Map(
    listed.map(({ attributes }) => {
      const external = /external/i.test(attributes.get('targetmode') ?? '')
      const target = attributes.get('target') ?? ''
      const relation: Relation = {
        type: attributes.get('type') ?? '',
        target: external ? target : resolve(target, part),
        external,
      }
      return [attributes.get('id') ?? '', relation]
    }),
  )
}

/** The id of a relation in an attribute such as `r:embed`, whatever the prefix; `sldId` has an `id` without one beside it. */
export function relationId(attributes: ReadonlyMap<string, string>, name: string): string {
  const qualified = [...attributes.keys()].find(each => each.endsWith(`:${name}`))
  return attributes.get(qualified ?? name) ?? ''
}
