import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { OfflineKey } from '../../../i18n/locales/en/offline'
import type { TranslateOf } from '../../../i18n/translate'
import { isAlmaDelivery } from '../../../model/alma-url'
import type { PackRecord } from '../../../model/offline/pack'
import { byteSize } from '../../../ui/byte-size'
import { IconButton } from '../../../ui/IconButton'
import { listPacks, removePack, viewerFolder } from '../../../viewer/offline/packs'
import { useViewer } from '../../../viewer/use-viewer'
import { packChanges, packsChanged } from './packing'

/** The link that opens an object from its document. */
const linkTo = ({ url }: PackRecord) =>
  `${viewerFolder()}?${isAlmaDelivery(url) ? 'service' : 'manifest'}=${encodeURIComponent(url)}`

/** Everything that is kept on this device, each with its size and a button that removes it. */
export function PackList({ words }: { words: TranslateOf<OfflineKey> }) {
  const { languages } = useViewer()
  const changes = useStore(packChanges, state => state.count)
  const [records, setRecords] = useState<readonly PackRecord[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when a pack was made or removed
  useEffect(() => {
    let isMounted = true
    void listPacks().then(list => isMounted && setRecords(list))
    return () => {
      isMounted = false
    }
  }, [changes])
  if (records.length === 0) return null
  const [language = 'en'] = languages
  return (
    <section className="offline-list">
      <h4>{words('offline.list')}</h4>
      <ul>
        {records.map(record => (
          <li key={record.id}>
            <a href={linkTo(record)} dir="auto">
              {record.title}
            </a>
            <span>{byteSize(record.bytes, language)}</span>
            <IconButton
              icon={Trash2}
              label={words('offline.removeCopy', { title: record.title })}
              onClick={() => void removePack(record).then(packsChanged)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
