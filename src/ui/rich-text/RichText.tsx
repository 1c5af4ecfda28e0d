import { type ReactNode, useMemo } from 'react'
import { OutwardLink } from '../links/OutwardLink'
import { type CheckUrl, isMarkedAsHtml, parseRichText, type RichPart } from './parse-rich-text'
import './rich-text.css'

interface RichTextProps {
  /** Text that may hold the HTML that IIIF permits; never trusted. */
  readonly value: string
  readonly checkUrl: CheckUrl
  /** Said after links to readers who cannot see the icon, such as “(opens in a new tab)”. */
  readonly newTab: string
}

function render(parts: readonly RichPart[], newTab: string): ReactNode {
  return parts.map((part, index) => {
    if (typeof part === 'string') return part
    // The parts never change places: they are read from one string.
    const key = `${index}`
    const inside = part.parts.length > 0 ? render(part.parts, newTab) : undefined
    if (part.name !== 'a') return <part.name key={key}>{inside}</part.name>
    if (part.href === undefined) return <span key={key}>{inside}</span>
    return (
      <OutwardLink key={key} url={part.href} newTab={newTab}>
        {inside ?? part.href}
      </OutwardLink>
    )
  })
}

/** The whole of a plain text is an address: as readers expect, it can be followed. */
function urlIn(value: string, checkUrl: CheckUrl): string | undefined {
  return /^\s*https?:\/\/\S+\s*$/i.test(value) ? checkUrl(value.trim()) : undefined
}

/** A value with the permitted HTML as React elements. Its element may hold paragraphs: place it in no `p`. */
export function RichText({ value, checkUrl, newTab }: RichTextProps) {
  const parts = useMemo((): readonly RichPart[] => {
    const href = urlIn(value, checkUrl)
    return href === undefined ? parseRichText(value, checkUrl) : [{ name: 'a', href, parts: [value.trim()] }]
  }, [value, checkUrl])
  return (
    <div className={isMarkedAsHtml(value) ? 'rich-text' : 'rich-text rich-text-plain'}>
      {render(parts, newTab)}
    </div>
  )
}
