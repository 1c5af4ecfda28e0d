import { lazy } from 'react'
import { readKept } from '../viewer/device/kept'

export { EmptyNotice } from './EmptyNotice'
export { FailureNotice } from './FailureNotice'
export { failureWords } from './failure-words'
export { needsAccessLayer } from './needs-access-layer'

/** True when a sign-in was begun in this tab; says so without loading more. */
export const wasSigningIn = (): boolean => readKept('signIn') !== undefined

/** Access notices over the page; loaded when `needsAccessLayer` says so. */
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
