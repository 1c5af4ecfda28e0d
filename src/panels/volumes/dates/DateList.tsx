import { type SyntheticEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type PlaceTranslate, placeMessages } from '../../../i18n/places'
import type { CollectionMember } from '../../../model/collection'
import { localizedLine } from '../../../model/language-map'
import { Localized } from '../../../ui/Localized'
import { memberLink } from '../../../viewer/url/collection-links'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useViewer } from '../../../viewer/use-viewer'
import {
  byDate,
  type DatedMember,
  earliestDay,
  firstFrom,
  type MonthOfMembers,
  type YearOfMembers,
} from './by-date'
import './dates.css'

interface DateListProps {
  readonly members: readonly CollectionMember[]
  /** URL of the collection; the links carry it on. */
  readonly collection: string | undefined
}

/** A chronology of at most this many members is opened whole. */
const FEW = 60

interface Shown {
  readonly t: PlaceTranslate
  readonly language: string
  readonly linkOf: (member: CollectionMember) => string
}

function dayInWords({ date }: DatedMember, { language }: Shown): string {
  if (date.endsWith('-00')) return ''
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${date}T00:00:00Z`))
}

function Entry({ member, day, shown }: { member: CollectionMember; day: string; shown: Shown }) {
  const { translate, languages } = useViewer()
  const isNamed = localizedLine(member.label, languages).trim() !== ''
  return (
    <li>
      <a href={shown.linkOf(member)} data-member={member.url}>
        {day !== '' && <span className="dates-day">{day} </span>}
        {isNamed ? <Localized text={member.label} languages={languages} /> : translate('viewer.untitled')}
      </a>
    </li>
  )
}

function Month({ year, month, members, shown }: MonthOfMembers & { year: number; shown: Shown }) {
  const entries = (
    <ul>
      {members.map(each => (
        <Entry
          key={each.member.url}
          member={each.member}
          day={month === undefined ? '' : dayInWords(each, shown)}
          shown={shown}
        />
      ))}
    </ul>
  )
  if (month === undefined) return entries
  const format = new Intl.DateTimeFormat(shown.language, { month: 'long', timeZone: 'UTC' })
  return (
    <>
      <h3>{format.format(new Date(Date.UTC(year, month - 1)))}</h3>
      {entries}
    </>
  )
}

interface YearProps {
  readonly of: YearOfMembers
  readonly shown: Shown
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

function Year({ of: { year, count, months }, shown, isOpen, onToggle }: YearProps) {
  const { t } = shown
  return (
    <details open={isOpen} onToggle={event => onToggle(event.currentTarget.open)}>
      <summary>
        <span className="dates-year">{year}</span> <span>{t('dates.entries', { count })}</span>
      </summary>
      {isOpen && months.map(each => <Month key={each.month ?? 0} year={year} {...each} shown={shown} />)}
    </details>
  )
}

/** The members by year, month and day, with a way to jump to a date. */
export function DateList({ members, collection }: DateListProps) {
  const t = useLaterTranslate(placeMessages)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const chronology = useMemo(() => byDate(members), [members])
  const { years, undated } = chronology
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set(members.length <= FEW ? years.map(({ year }) => year) : []),
  )
  const [written, setWritten] = useState('')
  const [answer, setAnswer] = useState<'dates.unread' | 'dates.none'>()
  const [goal, setGoal] = useState<{ readonly url: string }>()
  useLayoutEffect(() => {
    if (!goal) return
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-member]') ?? [])]
    links.find(link => link.dataset.member === goal.url)?.focus()
  }, [goal])
  if (!t) return null
  const language = document.documentElement.lang || 'en'
  const shown = {
    t,
    language,
    linkOf: (member: CollectionMember) => memberLink(location.href, member, collection),
  }
  const jump = (event: SyntheticEvent) => {
    event.preventDefault()
    const day = earliestDay(written)
    const first = day === undefined ? undefined : firstFrom(chronology, day)
    setAnswer(day === undefined ? 'dates.unread' : first ? undefined : 'dates.none')
    if (!first) return
    setOpen(current => new Set([...current, Number(first.date.slice(0, 4))]))
    setGoal({ url: first.member.url })
  }
  return (
    <div ref={list} className="dates">
      <form onSubmit={jump}>
        <label htmlFor={id}>{t('dates.jump')}</label>
        <input
          id={id}
          value={written}
          inputMode="text"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={event => setWritten(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t('dates.go')}
        </button>
        <p id={`${id}-hint`}>{t('dates.hint')}</p>
        <p role="status">{answer && t(answer)}</p>
      </form>
      {years.map(each => (
        <Year
          key={each.year}
          of={each}
          shown={shown}
          isOpen={open.has(each.year)}
          onToggle={isOpen =>
            setOpen(current => {
              const others = [...current].filter(year => year !== each.year)
              return new Set(isOpen ? [...others, each.year] : others)
            })
          }
        />
      ))}
      {undated.length > 0 && (
        <details>
          <summary>{t('dates.undated')}</summary>
          <ul>
            {undated.map(member => (
              <Entry key={member.url} member={member} day="" shown={shown} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
