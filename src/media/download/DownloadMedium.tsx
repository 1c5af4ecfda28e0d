import { ExternalLink, FileQuestionMark } from 'lucide-react'
import { isSigned } from '../../delivery/addresses'
import { localizedLine } from '../../model/language-map'
import { formatName } from '../../ui/format-name'
import { isPermitted } from '../../viewer/permissions'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import './download.css'

/** Opens an address in a tab that cannot reach back; the tab is opened within the click, as browsers demand. */
async function openInTab(address: Promise<string | undefined>): Promise<void> {
  const tab = window.open('', '_blank')
  const found = await address
  if (!tab) return
  tab.opener = null
  if (found) tab.location.href = found
  else tab.close()
}

/** The way to a file. A signed address is never written into the page: it is asked for when it is used. */
function FileLink({ address, canvas }: { address: string; canvas: number }) {
  const t = useTranslate()
  const { currentAddress } = useViewer()
  const words = (
    <>
      <ExternalLink size={18} aria-hidden="true" />
      {t('file.open')}
    </>
  )
  if (!isSigned(address)) {
    return (
      <a className="button" href={address} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    )
  }
  return (
    <button type="button" className="button" onClick={() => void openInTab(currentAddress(canvas))}>
      {words}
    </button>
  )
}

/** A card for a canvas that cannot be shown: its name, its kind, and the way to the file. */
export function DownloadMedium() {
  const t = useTranslate()
  const { languages } = useViewer()
  const index = useViewerState(state => state.place.canvas)
  const canvas = useObject()?.canvases[index]
  const media = canvas?.painting[0]?.media
  const permitted = useViewerState(state => isPermitted(state, 'download'))
  const name = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  return (
    <section className="file-card" data-state={media ? 'unsupported' : 'blank'}>
      <FileQuestionMark size={40} aria-hidden="true" />
      <h2 dir="auto">{name}</h2>
      <p>{t(media ? 'file.noViewer' : 'file.blank')}</p>
      {media?.format && <p className="file-card-format">{formatName(media.format)}</p>}
      {media && permitted && <FileLink address={media.address} canvas={index} />}
    </section>
  )
}
