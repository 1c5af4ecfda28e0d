import { decodeEntities } from '../../../ui/rich-text/entities'

/** A value without the markup that IIIF permits in it, on one line. */
export function plainText(value: string): string {
  return decodeEntities(value.replace(/<[^>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
