import { HardDriveDownload, Trash2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { OfflineKey } from '../../../i18n/locales/en/offline'
import { offlineMessages } from '../../../i18n/offline'
import type { TranslateOf } from '../../../i18n/translate'
import type { PackRecord } from '../../../model/offline/pack'
import { byteSize } from '../../../ui/byte-size'
import { OutwardLink } from '../../../ui/links/OutwardLink'
import { tellTaken } from '../../../viewer/library/taking'
import { removePack } from '../../../viewer/offline/packs'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useTranslate, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { useDownloadsWords } from '../use-downloads-words'
import { PackList } from './PackList'
import { packing, packsChanged, startPacking } from './packing'
import { type CopyState, type Offer, useCopy } from './use-copy'
import './offline.css'

type Words = TranslateOf<OfflineKey>

/** Says a day in the reader's language. */
export const dayOf = (time: number, [language = 'en']: readonly string[]): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time)

function Progress({ words }: { words: Words }) {
  const cancelWord = useDownloadsWords()
  const { languages } = useViewer()
  const current = useStore(packing, state => state.current)
  if (!current) return null
  const { done, total, bytes, cancel } = current
  const [language = 'en'] = languages
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(done / Math.max(1, total))
  const sentence = words('offline.working', { percent, size: byteSize(bytes, language) })
  return (
    <div className="downloads-progress">
      <progress aria-label={sentence} value={done} max={total} />
      <span>{sentence}</span>
      <button type="button" className="button" onClick={cancel}>
        {cancelWord('downloads.cancel')}
      </button>
    </div>
  )
}

/** The copy that is there, as it is. */
function Present({ record, flaw, words }: Pick<CopyState, 'flaw'> & { record: PackRecord; words: Words }) {
  const { languages } = useViewer()
  const size = byteSize(record.bytes, languages[0] ?? 'en')
  const isOver = flaw === 'offline.over'
  return (
    <>
      {flaw && <p>{words(flaw, { date: dayOf(record.expires, languages) })}</p>}
      {!isOver && <p>{words(record.isWhole ? 'offline.kept' : 'offline.partly', { size })}</p>}
      {!isOver && record.isWhole && (
        <p>{words('offline.until', { date: dayOf(record.expires, languages) })}</p>
      )}
      {record.missing.length > 0 && <p>{words('offline.missing', { pages: record.missing.join(', ') })}</p>}
    </>
  )
}

/** The way to keep the object, with its price. */
function Offered({ offer, copy, words }: { offer: Offer; copy: CopyState; words: Words }) {
  const { languages } = useViewer()
  const { work, pages, bytes, free } = offer
  const [language = 'en'] = languages
  const { record, flaw } = copy
  const isPartly =
    record !== undefined && flaw !== 'offline.over' && (!record.isWhole || flaw === 'offline.cleared')
  const keep = () => {
    tellTaken({ name: work.record.title, format: 'offline' })
    void startPacking(work).then(packsChanged)
  }
  return (
    <>
      <p>{words('offline.size', { pages, size: byteSize(bytes, language) })}</p>
      {(!record || flaw) && <p>{words('offline.until', { date: dayOf(work.record.expires, languages) })}</p>}
      {free !== undefined && free < bytes && (
        <p>{words('offline.little', { size: byteSize(free, language) })}</p>
      )}
      <button type="button" className="button" onClick={keep}>
        <HardDriveDownload size={18} aria-hidden />{' '}
        {words(isPartly ? 'offline.goOn' : flaw === 'offline.changed' ? 'offline.update' : 'offline.keep')}
      </button>
    </>
  )
}

/** Why nothing can be kept, with the way out of an iframe. */
function Refused({ refusal, words }: { refusal: OfflineKey; words: Words }) {
  const t = useTranslate()
  return (
    <>
      <p>{words(refusal)}</p>
      {refusal === 'offline.frame' && (
        <OutwardLink className="button" url={location.href} newTab={t('about.newTab')}>
          {t('access.embedding.open')}
        </OutwardLink>
      )}
    </>
  )
}

function Copy({ copy, words }: { copy: CopyState; words: Words }) {
  const { record, flaw, refusal, offer } = copy
  return (
    <>
      {record && <Present record={record} words={words} {...(flaw && { flaw })} />}
      {refusal && <Refused refusal={refusal} words={words} />}
      {offer && <Offered offer={offer} copy={copy} words={words} />}
      {record && (
        <button type="button" className="button" onClick={() => void removePack(record).then(packsChanged)}>
          <Trash2 size={18} aria-hidden /> {words('offline.remove')}
        </button>
      )}
    </>
  )
}

/** The copy of the object on the reader's device: its price, its making, its end; and the copies of other objects. */
export function Offline() {
  const words = useLaterTranslate(offlineMessages) ?? offlineMessages.english
  const copy = useCopy()
  const url = useViewerState(state => state.request?.url)
  const isWorking = useStore(packing, state => state.current !== undefined)
  const last = useStore(packing, state => state.last)
  const outcome = last?.url === url && last?.outcome !== 'done' ? last?.outcome : undefined
  return (
    <div className="offline">
      <div className="offline-copy" role="status">
        {outcome && <p>{words(`offline.${outcome}`)}</p>}
        {isWorking ? (
          <Progress words={words} />
        ) : copy ? (
          <Copy copy={copy} words={words} />
        ) : (
          <p>{words('offline.measuring')}</p>
        )}
      </div>
      <PackList words={words} />
    </div>
  )
}
