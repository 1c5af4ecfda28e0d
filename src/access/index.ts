export { EmptyNotice } from './EmptyNotice'
export { FailureNotice } from './FailureNotice'
