import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CollectionMember } from '../../model/collection'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import { memberLink } from '../../viewer/url/collection-links'
import { useTranslate } from '../../viewer/use-viewer'
import { useConsentPendingPictures } from './consent-pending-pictures'
import { MemberRow } from './MemberRow'
import './volumes.css'

/** Rows up to this number are all in the page, so that the browser's own search finds them. */
const MOST_ROWS = 200
/** CSS pixels, until a row has been measured: with a picture, and where no member has one. */
const ROW_HEIGHT = { pictured: 88, plain: 52 }

interface MemberListProps {
  readonly members: readonly CollectionMember[]
  /** URL of the collection; the links carry it on. */
  readonly collection: string | undefined
  /** Position of the member that is open; -1 for none. */
  readonly current: number
  /** Accessible name of the list. */
  readonly name: string
  /** Element that scrolls the list; `null` until it is in the page. */
  readonly scroller: HTMLElement | null
}

/** The rows that are in the page, and the one at which the Tab key stops, which always is. */
function useRows({ members, scroller }: MemberListProps, stop: number) {
  const list = useRef<HTMLUListElement>(null)
  const [above, setAbove] = useState(0)
  const look = useMemo(() => (members.some(member => member.thumbnail) ? 'pictured' : 'plain'), [members])
  // Elements above the list may change their height at any rendering.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect()
    if (!box || !scroller) return
    setAbove(Math.round(box.top - scroller.getBoundingClientRect().top + scroller.scrollTop))
  })
  const virtualizer = useVirtualizer({
    count: members.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT[look],
    scrollMargin: above,
    overscan: 6,
    rangeExtractor: range => {
      if (members.length <= MOST_ROWS) return [...members.keys()]
      return [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b)
    },
  })
  return { list, virtualizer, above, look }
}

/** Says why there are no pictures, and shows them when the reader wants them. */
function ConsentPending({ show }: { show: () => void }) {
  const t = useTranslate()
  return (
    <div className="members-covered">
      <p>{t('access.warning.covered')}</p>
      <button type="button" className="button" onClick={show}>
        {t('access.warning.showPictures')}
      </button>
    </div>
  )
}

/** The members of a collection as links into the viewer: one stop of the Tab key, and the arrows do the rest. */
export function MemberList(props: MemberListProps) {
  const { members, collection, current, name } = props
  const [active, setActive] = useState(Math.max(current, 0))
  const { list, virtualizer, above, look } = useRows(props, active)
  const [consentPending, showPictures] = useConsentPendingPictures()
  const focusAfterwards = useFocusInList(list)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another current member moves the list
  useEffect(() => {
    if (current > 0) virtualizer.scrollToIndex(current, { align: 'center' })
  }, [current, props.scroller])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = moveInList(event.key, active, { count: members.length })
    if (to === undefined) return
    event.preventDefault()
    setActive(to)
    virtualizer.scrollToIndex(to, { align: 'auto' })
    focusAfterwards()
  }
  return (
    <>
      {consentPending && look === 'pictured' && <ConsentPending show={showPictures} />}
      <ul
        ref={list}
        className={`members members-${look}`}
        aria-label={name}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const member = members[index]
          return (
            member && (
              <MemberRow
                key={member.url}
                ref={virtualizer.measureElement}
                member={member}
                index={index}
                total={members.length}
                offset={start - above}
                href={memberLink(location.href, member, collection)}
                current={index === current}
                consentPending={consentPending}
                stop={index === active}
                onFocus={() => setActive(index)}
              />
            )
          )
        })}
      </ul>
    </>
  )
}
