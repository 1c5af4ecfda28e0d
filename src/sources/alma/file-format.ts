import { formatOfName, mimeType } from '../../model/formats/formats'
import { type JsonObject, stringOf } from '../json'

const MIME = /^[a-z]+\/[\w.+-]{1,150}$/

/**
 * The MIME type of a file, empty when nothing tells it: as stated, else from the signed URL's
 * `response-content-type`, else by the extension of the path or of the label.
 */
export function formatOfFile(file: JsonObject, href: string): string {
  const url = new URL(href)
  return (
    stated(file.mimeType) ??
    stated(file.mime) ??
    stated(file.type) ??
    stated(url.searchParams.get('response-content-type')) ??
    formatOfName(url.pathname) ??
    formatOfName(stringOf(file.path) ?? '') ??
    formatOfName(stringOf(file.label) ?? '') ??
    ''
  )
}

/** A MIME type that says something; storage that does not know says `octet-stream`. */
function stated(value: unknown): string | undefined {
  const type = mimeType(stringOf(value) ?? '')
  return MIME.test(type) && !type.endsWith('/octet-stream') ? type : undefined
}
