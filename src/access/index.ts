export { EmptyNotice } from './EmptyNotice'
export { FailureNotice } from './FailureNotice'
export { failureWords } from './failure-words'
