import { FolderOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { safeUrl } from '../../delivery/safe-url'
import { pageOfPath } from '../../model/alma-url'
import type { Collection } from '../../model/collection'
import { localizedLine } from '../../model/language-map'
import { DatedMembers } from '../../panels/volumes/DatedMembers'
import { MemberList } from '../../panels/volumes/MemberList'
import { PreviousMembers, RestOfMembers } from '../../panels/volumes/RestOfMembers'
import { Localized } from '../../ui/Localized'
import { LinkList } from '../../ui/links/LinkList'
import { Metadata, RichValues, Rights, type StatementContext } from '../../ui/statements/Statements'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { BackToCollection } from './BackToCollection'
import { CollectionPlaces } from './CollectionPlaces'
import './collection-page.css'

/** Parts of the viewer that statements need. */
function useStatementContext(): StatementContext {
  const { languages, translate: t } = useViewer()
  return { languages, newTab: t('about.newTab'), checkUrl: url => safeUrl(url) }
}

/** Description of the collection, folded away but for what must be shown. */
function AboutCollection({ collection }: { collection: Collection }) {
  const { translate: t, languages } = useViewer()
  const { metadata, requiredStatement, rights, homepages } = collection
  const context = useStatementContext()
  return (
    <>
      {requiredStatement && <Metadata entries={[requiredStatement]} {...context} />}
      {metadata.length + rights.length + homepages.length > 0 && (
        <details className="collection-about">
          <summary>{t('panel.about')}</summary>
          <Metadata entries={metadata} {...context} />
          <Rights rights={rights} {...context} />
          <LinkList
            links={homepages}
            languages={languages}
            checkUrl={url => safeUrl(url)}
            newTab={t('about.newTab')}
          />
        </details>
      )}
    </>
  )
}

function NoMembers() {
  const t = useTranslate()
  return (
    <div className="collection-empty" role="status" data-state="empty">
      <FolderOpen size={32} aria-hidden />
      <h2>{t('collection.empty.title')}</h2>
      <p>{t('collection.empty.body')}</p>
    </div>
  )
}

function Members({ collection }: { collection: Collection }) {
  const { translate: t } = useViewer()
  const { members, previous, next, multiPart } = collection
  const url = useViewerState(state => state.request?.url)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  return (
    <div ref={setScroller} className="collection-scroller">
      <div className="collection-head">
        <CollectionHead collection={collection} />
        {members.length > 0 && (
          <h2 className="collection-count">
            {t(multiPart ? 'collection.volumes' : 'collection.entries', { count: members.length })}
          </h2>
        )}
        <CollectionPlaces collection={collection} url={url} />
        <DatedMembers members={members} collection={url} />
      </div>
      {previous !== undefined && <PreviousMembers previous={previous} />}
      {members.length > 0 && (
        <MemberList
          members={members}
          collection={url}
          current={-1}
          name={t(multiPart ? 'panel.volumes' : 'panel.collection')}
          scroller={scroller}
        />
      )}
      {members.length === 0 && next === undefined && previous === undefined && <NoMembers />}
      {next !== undefined && <RestOfMembers collection={collection} />}
    </div>
  )
}

function CollectionHead({ collection }: { collection: Collection }) {
  const { translate: t, languages } = useViewer()
  const context = useStatementContext()
  const named = localizedLine(collection.label, languages) !== ''
  return (
    <>
      <nav className="collection-ways" aria-label={t('collection.ways')}>
        <BackToCollection />
        <a className="button" href={pageOfPath(location.href)}>
          {t('failure.home')}
        </a>
      </nav>
      <h1>{named ? <Localized text={collection.label} languages={languages} /> : t('viewer.untitled')}</h1>
      {collection.summary && <RichValues text={collection.summary} {...context} />}
      <AboutCollection collection={collection} />
    </>
  )
}

/** A collection to browse: what it is, and its members as links into the viewer. */
export function CollectionPage({ collection }: { collection: Collection }) {
  const { translate: t, languages } = useViewer()
  const title = localizedLine(collection.label, languages) || t('viewer.untitled')
  useEffect(() => {
    document.title = t('viewer.title', { object: title, page: t('viewer.name') })
  }, [t, title])
  return (
    <main className="collection-page" data-state="collection">
      <Members collection={collection} />
    </main>
  )
}

/** The collection that is open. */
export function OpenCollection() {
  const collection = useViewerState(({ loading }) =>
    loading.status === 'collection' ? loading.collection : undefined,
  )
  return collection ? <CollectionPage collection={collection} /> : null
}
