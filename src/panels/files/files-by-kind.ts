import type { Canvas } from '../../model/digital-object'
import { fileKindOf } from '../../model/formats/file-kind'
import type { FileKind } from '../../model/formats/format-row'

/** Files of one kind, by their position in the object. */
export interface KindOfFiles {
  readonly kind: FileKind
  readonly canvases: readonly number[]
}

/** The files of an object by kind: kinds in the order of their first file, files in theirs. */
export function filesByKind(canvases: readonly Canvas[]): readonly KindOfFiles[] {
  const kinds = new Map<FileKind, number[]>()
  for (const [position, { painting }] of canvases.entries()) {
    const kind = fileKindOf(painting[0]?.media)
    const group = kinds.get(kind)
    if (group) group.push(position)
    else kinds.set(kind, [position])
  }
  return [...kinds].map(([kind, positions]) => ({ kind, canvases: positions }))
}
