import { lookMessages } from '../../../i18n/look'
import type { PageText } from '../../../model/texts/page-text'
import { useLaterTranslate } from '../../../viewer/use-later-translate'

/** Formats in which programs write what they read on a picture. */
const BY_MACHINE: ReadonlySet<PageText['source']> = new Set(['alto', 'hocr', 'page-xml'])

/** Says that a text was read by a machine, where its format tells. */
export function MachineNote({ texts }: { texts: readonly PageText[] }) {
  const t = useLaterTranslate(lookMessages)
  if (!t || !texts.some(({ source }) => BY_MACHINE.has(source))) return null
  return <p className="page-text-note machine-note">{t('look.machine')}</p>
}
