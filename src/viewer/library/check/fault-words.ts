import type { StaffTranslate } from '../../../i18n/english-for-staff'
import type { Fault } from './check-configuration'

/** A fault in one or two sentences: what is wrong and how to write it, and what stays closed until then. */
export function faultWords(t: StaffTranslate, { kind, closes, values }: Fault): string {
  const what = t(`fault.${kind}`, values)
  return closes === 'none' ? what : `${what} ${t('fault.closed', { closes })}`
}
