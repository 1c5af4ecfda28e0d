// Annotations and what is derived from them come in one chunk, with the first that is asked for.

export { toAnnotationPage } from './annotations/annotations'
export { annotationsOn } from './annotations/lists-on'
export { toSearchAnswer } from './annotations/search-answer'
export { textsOn } from './page-texts'
export { allTimedTextsOf } from './timed-texts'
