import { lazy } from 'react'

export { EmptyNotice } from './EmptyNotice'
export { FailureNotice } from './FailureNotice'
export { failureWords } from './failure-words'
export { needsAccessLayer } from './needs-access-layer'
export { wasSigningIn } from './sign-in/signing-in'

/** What of access lies over the page; brought in when `needsAccessLayer` says so. */
export const AccessLayer = lazy(() =>
  import('./layer/AccessLayer').then(module => ({ default: module.AccessLayer })),
)
/** Stands before an object whose notices are still to be accepted. */
export const ConsentScreen = lazy(() =>
  import('./consent/ConsentScreen').then(module => ({ default: module.ConsentScreen })),
)
/** A representation in another repository. */
export const RemoteScreen = lazy(() =>
  import('./remote/RemoteScreen').then(module => ({ default: module.RemoteScreen })),
)
