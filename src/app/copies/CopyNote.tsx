import { X } from 'lucide-react'
import { offlineMessages } from '../../i18n/offline'
import { IconButton } from '../../ui/IconButton'
import { copyNote, type CopyNote as Note } from '../../viewer/offline/copy-note'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import './copy-note.css'

/** Says what became of the copy on this device, or that it is what is shown. */
export function CopyNote({ kind, time }: Note) {
  const t = useTranslate()
  const { languages } = useViewer()
  const later = useLaterTranslate(offlineMessages) ?? offlineMessages.english
  const date = new Intl.DateTimeFormat(languages[0] ?? 'en', { dateStyle: 'long' }).format(time)
  return (
    <div className="note-over-page copy-note">
      <p role="status">{later(`offline.${kind}`, { date })}</p>
      <IconButton icon={X} label={t('panel.close')} onClick={() => copyNote.setState({ note: undefined })} />
    </div>
  )
}
