import type { OfflineKey } from '../../i18n/locales/en/offline'
import type { DigitalObject } from '../../model/digital-object'
import { isOffered } from '../library/features'
import { settingsOf } from '../library/library-settings'
import { applies, isPermitted } from '../library/permissions'
import type { ViewerState } from '../state/store'

/** The sentence that says why the library lets no copy of an object be kept; `undefined` when it does. */
export function whyNotKept(state: ViewerState, object: DigitalObject): OfflineKey | undefined {
  const { loan } = settingsOf(state.configuration)
  if (object.loan || (loan.seconds > 0 && applies(loan.when, object))) return 'offline.loan'
  return isPermitted(state, 'download') && isOffered(state, 'offline') ? undefined : 'offline.rights'
}
