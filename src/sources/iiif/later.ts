import { isObject } from '../json'
import type { LaterDocuments } from '../source'
import { guardOf, toAccessAnswer, toNotice } from './authorization'
import { describedService, readImageInfo } from './image-info'

/** IIIF Presentation 2 and 3, Content Search 1 and 2, Image API 1 to 3, Authentication 1.0 and Authorization Flow 2.0. */
export const iiifLater: LaterDocuments = {
  toAnnotations: async ({ json }, canvas) =>
    isObject(json) ? (await import('./texts')).toAnnotationPage(json, canvas) : undefined,
  toSearchAnswer: async ({ json }, canvas) =>
    isObject(json) ? (await import('./texts')).toSearchAnswer(json, canvas) : undefined,
  toSearchTerms: async ({ json }) => (await import('./search-services')).toSearchTerms(json),
  toImageInfo: ({ json }, service) => readImageInfo(json, service),
  toService: (description, service) =>
    isObject(description) ? describedService(description, service) : undefined,
  toGuard: guardOf,
  toAccessAnswer: ({ json }, media, version) => toAccessAnswer(json, media, version),
  toNotice: ({ json }) => toNotice(json),
}
