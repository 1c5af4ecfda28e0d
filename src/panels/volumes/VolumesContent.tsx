import { useState } from 'react'
import { localizedLine } from '../../model/language-map'
import { Localized } from '../../ui/Localized'
import { collectionLink } from '../../viewer/url/collection-links'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { DatedMembers } from './DatedMembers'
import { MemberList } from './MemberList'
import { PreviousMembers, RestOfMembers } from './RestOfMembers'
import { useVolumes, type Volumes } from './use-volumes'
import { VolumeStep } from './VolumeTurn'
import './volumes.css'

/** The way up to the whole collection, by its name. */
function CollectionName({ collection, url }: Volumes) {
  const { translate: t, languages } = useViewer()
  return (
    <a className="volumes-name" href={collectionLink(location.href, url)}>
      {localizedLine(collection.label, languages) === '' ? (
        t('collection.back')
      ) : (
        <Localized text={collection.label} languages={languages} />
      )}
    </a>
  )
}

/** The members of the collection that the object was opened from, the current one marked, and its neighbours. */
export function VolumesContent() {
  const { translate: t } = useViewer()
  const volumes = useVolumes()
  const object = useObject()
  const atEnd = useViewerState(state => state.place.canvas === (object?.canvases.length ?? 0) - 1)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  if (!volumes) return null
  const { collection, url, current } = volumes
  return (
    <div ref={setScroller} className="volumes" data-uses-arrows>
      <CollectionName {...volumes} />
      <div className="volumes-steps">
        <VolumeStep volumes={volumes} way="previous" />
        <VolumeStep volumes={volumes} way="next" strong={atEnd} page={1} />
      </div>
      <DatedMembers members={collection.members} collection={url} />
      {collection.previous !== undefined && <PreviousMembers previous={collection.previous} />}
      <MemberList
        members={collection.members}
        collection={url}
        current={current}
        name={t(collection.multiPart ? 'panel.volumes' : 'panel.collection')}
        scroller={scroller}
      />
      {collection.next !== undefined && <RestOfMembers collection={collection} />}
    </div>
  )
}
