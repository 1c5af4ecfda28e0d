import { toolMessages } from '../../i18n/tools'
import type { Collection } from '../../model/collection'
import { collectionLink } from '../../viewer/url/collection-links'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate } from '../../viewer/use-viewer'
import './volumes.css'

/** Says that entries of the collection are on their way or missing, with the way to them; nothing where all are listed. */
export function RestOfMembers({ collection: { next, rest, members } }: { collection: Collection }) {
  const t = useTranslate()
  const later = useLaterTranslate(toolMessages) ?? toolMessages.english
  return (
    <div className="members-rest">
      <p role="status">{rest && later(`collection.${rest}`, { count: members.length })}</p>
      {next !== undefined && rest !== 'waiting' && (
        <a className="button" href={collectionLink(location.href, next)}>
          {t('collection.more')}
        </a>
      )}
    </div>
  )
}

/** Says that the list begins in the middle of the collection, with the way to what comes before. */
export function PreviousMembers({ previous }: { previous: string }) {
  const later = useLaterTranslate(toolMessages) ?? toolMessages.english
  return (
    <div className="members-rest">
      <p>{later('collection.cut')}</p>
      <a className="button" href={collectionLink(location.href, previous)}>
        {later('collection.previous')}
      </a>
    </div>
  )
}
