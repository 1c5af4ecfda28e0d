import type { Translate } from '../../../i18n/translate'
import type { Fault } from './check-configuration'

/** A fault in one or two sentences: what is wrong and how to write it, and what stays closed until then. */
export function faultWords(t: Translate, { kind, closes, values }: Fault): string {
  const what = t(`access.fault.${kind}`, values)
  return closes === 'none' ? what : `${what} ${t('access.fault.closed', { closes })}`
}
