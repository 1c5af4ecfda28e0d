// Annotations and what is derived from them come in one chunk, with the first that is asked for.

export { toAnnotationPage } from './annotations'
export { textsOn } from './page-texts'
export { toSearchAnswer } from './search-answer'
export { timedTextsOf } from './timed-texts'
