import type { Media } from '../digital-object'
import { kindOfFormat } from './format-details'
import type { FileKind } from './format-row'

const KIND_OF_CLASS: Readonly<Record<string, FileKind>> = {
  image: 'image',
  sound: 'sound',
  audio: 'sound',
  video: 'video',
  text: 'text',
  model: 'model',
}

/** The kind of a file by its MIME type, else by its class; a body with an image service is an image. */
export function fileKindOf(media: Pick<Media, 'format' | 'type' | 'imageService'> | undefined): FileKind {
  if (!media) return 'other'
  return kindOfFormat(media.format) ?? KIND_OF_CLASS[media.type] ?? (media.imageService ? 'image' : 'other')
}
