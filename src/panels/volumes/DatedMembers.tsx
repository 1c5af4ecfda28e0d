import { useState } from 'react'
import type { CollectionMember } from '../../model/collection'
import { Loaded } from '../../ui/Loaded'
import { useTranslate } from '../../viewer/use-viewer'
import { haveDates } from './dates/by-date'

const loadDateList = () => import('./dates/DateList').then(module => module.DateList)

interface DatedMembersProps {
  readonly members: readonly CollectionMember[]
  /** URL of the collection. */
  readonly collection: string | undefined
}

/** The members by date, folded away until they are wanted; nothing where they have no dates. */
export function DatedMembers({ members, collection }: DatedMembersProps) {
  const t = useTranslate()
  const [isOpen, setOpen] = useState(false)
  if (!haveDates(members)) return null
  return (
    <details className="volumes-part" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('collection.byDate')}</summary>
      {isOpen && <Loaded load={loadDateList} props={{ members, collection }} />}
    </details>
  )
}
