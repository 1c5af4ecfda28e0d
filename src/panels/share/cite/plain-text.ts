import { decodeEntities } from '../../../ui/rich-text/entities'

/** A value without the markup that IIIF permits in it, on one line. */
export function plainText(value: string): string {
  return decodeEntities(value.replace(/<[^>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A value without the signs that cards put between it and the next one (ISBD: `London :`, `Title /`, `Family, Given,`);
 * empty where nothing but signs remains.
 */
export function withoutDividers(value: string): string {
  return /[\p{L}\p{N}]/u.test(value) ? value.replace(/^[\s,:;/]+|[\s,:;/]+$/g, '') : ''
}
