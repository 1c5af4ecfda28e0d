import {
  BookText,
  Box,
  FileArchive,
  File as FileIcon,
  FileImage,
  FileText,
  Music,
  NotebookText,
  Table,
  Video,
} from 'lucide-react'
import type { FileKind } from '../model/formats/format-row'

const ICONS = {
  image: FileImage,
  document: FileText,
  book: BookText,
  text: NotebookText,
  table: Table,
  sound: Music,
  video: Video,
  model: Box,
  archive: FileArchive,
  other: FileIcon,
} as const satisfies Record<FileKind, unknown>

/** The icon that stands for a kind of file; `size` in CSS pixels. It says nothing to screen readers: words beside it do. */
export function KindIcon({ kind, size }: { kind: FileKind; size: number }) {
  const Icon = ICONS[kind]
  return <Icon size={size} aria-hidden />
}
