import type { LaterDocuments } from '../source'
import { guardOf, toAccessAnswer, toNotice } from './authorization'
import { readImageInfo } from './image-info'

/** IIIF Image API 1 to 3, Authentication 1.0 and Authorization Flow 2.0. */
export const iiifLater: LaterDocuments = {
  toImageInfo: ({ json }, service) => readImageInfo(json, service),
  toGuard: guardOf,
  toAccessAnswer: ({ json }, media, version) => toAccessAnswer(json, media, version),
  toNotice: ({ json }) => toNotice(json),
}
