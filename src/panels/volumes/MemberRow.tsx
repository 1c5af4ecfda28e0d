import { BookOpen, FolderOpen } from 'lucide-react'
import { type Ref, useState } from 'react'
import type { CollectionMember } from '../../model/collection'
import { localizedLine } from '../../model/language-map'
import { smallPicture } from '../../stage/thumbnail/small-picture'
import { Localized } from '../../ui/Localized'
import { useViewer } from '../../viewer/use-viewer'
import { dateInWords } from './member-facts'

interface MemberRowProps {
  readonly member: CollectionMember
  /** Position in the list and its length. */
  readonly index: number
  readonly total: number
  /** CSS pixels from the top of the list. */
  readonly offset: number
  /** A link into the viewer. */
  readonly href: string
  readonly current: boolean
  /** True when an icon stands for its picture, which may need a warning. */
  readonly consentPending: boolean
  /** True when the Tab key stops here. */
  readonly stop: boolean
  readonly onFocus: () => void
  /** For the list that measures its rows. */
  readonly ref?: Ref<HTMLLIElement>
}

function Picture({ member, consentPending }: { member: CollectionMember; consentPending: boolean }) {
  const [failed, setFailed] = useState(false)
  const url = consentPending ? undefined : smallPicture(member.thumbnail)
  const Icon = member.kind === 'collection' ? FolderOpen : BookOpen
  if (url === undefined || failed) return <Icon size={24} aria-hidden />
  return <img src={url} alt="" loading="lazy" decoding="async" onError={() => setFailed(true)} />
}

/** A member of a collection: its picture, its name, and its date or that it is a collection in its turn. */
export function MemberRow(props: MemberRowProps) {
  const { member, index, total, offset, href, current, consentPending, stop, onFocus, ref } = props
  const { translate: t, languages } = useViewer()
  const details = [
    localizedLine(member.within, languages),
    member.kind === 'collection' ? t('panel.collection') : '',
    dateInWords(member.navDate, document.documentElement.lang || 'en'),
  ]
  const named = localizedLine(member.label, languages).trim() !== ''
  return (
    <li
      ref={ref}
      data-index={index}
      className="member"
      style={{ transform: `translateY(${offset}px)` }}
      aria-posinset={index + 1}
      aria-setsize={total}
    >
      <a
        href={href}
        tabIndex={stop ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onFocus={onFocus}
        draggable={false}
      >
        <span className="member-picture">
          <Picture member={member} consentPending={consentPending} />
        </span>
        <span className="member-text">
          <span className="member-name">
            {named ? <Localized text={member.label} languages={languages} /> : t('viewer.untitled')}
          </span>{' '}
          <span className="member-details">{details.filter(Boolean).join(' · ')}</span>
        </span>
      </a>
    </li>
  )
}
