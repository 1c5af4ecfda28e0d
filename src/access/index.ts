import { readKept } from '../viewer/device/kept'

export { FailureNotice } from './FailureNotice'
export { needsAccessLayer } from './needs-access-layer'

/** True when a sign-in was begun in this tab; says so without loading more. */
export const wasSigningIn = (): boolean => readKept('signIn') !== undefined

/** Loads what of access lies over the page; needed when `needsAccessLayer` says so. */
export const loadAccessLayer = () => import('./layer/AccessLayer').then(module => module.AccessLayer)
/** Loads what stands before an object whose notices are still to be accepted. */
export const loadConsentScreen = () => import('./consent/ConsentScreen').then(module => module.ConsentScreen)
/** Loads what stands in place of an object without pages. */
export const loadEmptyNotice = () => import('./EmptyNotice').then(module => module.EmptyNotice)
/** Loads the screen of a representation in another repository. */
export const loadRemoteScreen = () => import('./remote/RemoteScreen').then(module => module.RemoteScreen)
