import { createElement, type ReactNode, useRef } from 'react'
import { LongList, type LongListHandle } from '../LongList'
import { OutwardLink } from '../links/OutwardLink'
import {
  type DocumentElement,
  type DocumentPart,
  isMathElement,
  type RichDocument,
} from './document-elements'
import './document.css'

interface DocumentViewProps {
  readonly document: RichDocument
  /** Direction of the parts that state none, whatever the language of the viewer; `auto`: that of their first letter. */
  readonly direction: 'ltr' | 'auto'
  /** Accessible name of the region. */
  readonly label: string
  /** Said after links to readers who cannot see where they open. */
  readonly newTab: string
}

interface Context {
  readonly newTab: string
  readonly follow: (fragment: string) => void
}

function renderLink(element: DocumentElement, key: string, inside: ReactNode, { newTab, follow }: Context) {
  const { href, fragment } = element
  if (href !== undefined) {
    return (
      <OutwardLink key={key} url={href} newTab={newTab}>
        {inside ?? href}
      </OutwardLink>
    )
  }
  if (fragment === undefined || inside === undefined) return <span key={key}>{inside}</span>
  return (
    <button key={key} type="button" className="document-jump" onClick={() => follow(fragment)}>
      {inside}
    </button>
  )
}

/** Characters of a marker that find room before its item. */
const SHORT_MARKER = 5

/** The style by which an item has a marker of its own. */
function markerStyle(marker: string) {
  const text = marker === '' ? '' : `${marker} `
  // A string of CSS: a quotation mark, a backslash or a line break would end it.
  const listStyleType = `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/[\n\r\f]/g, ' ')}"`
  return { listStyleType, ...(marker.length > SHORT_MARKER && { listStylePosition: 'inside' as const }) }
}

function renderElement(element: DocumentElement, key: string, context: Context): ReactNode {
  const { name: Name, parts, href: _, fragment: __, marker, ...attributes } = element
  const inside = parts.length > 0 ? renderParts(parts, context) : undefined
  if (Name === 'a') return renderLink(element, key, inside, context)
  if (Name === 'br' || Name === 'hr') return <Name key={key} />
  // biome-ignore lint/a11y/useAltText: the words of the picture are among its attributes
  if (Name === 'img') return <img key={key} {...attributes} loading="lazy" decoding="async" />
  if (Name === 'table') {
    return (
      // A wide table scrolls by itself, by the keyboard too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
      <div key={key} className="document-table" tabIndex={0}>
        <table {...attributes}>{inside}</table>
      </div>
    )
  }
  // React's types know no MathML.
  if (isMathElement(Name)) return createElement<object>(Name, { key, ...attributes }, inside)
  return (
    <Name key={key} {...attributes} {...(marker !== undefined && { style: markerStyle(marker) })}>
      {inside}
    </Name>
  )
}

function renderParts(parts: readonly DocumentPart[], context: Context): ReactNode {
  // The parts never change places: they are read from one document.
  return parts.map((part, index) =>
    typeof part === 'string' ? part : renderElement(part, `${index}`, context),
  )
}

/** A short document as React elements, all of it, with no place of its own to scroll in. */
export function DocumentBlocks({ document, newTab }: Pick<DocumentViewProps, 'document' | 'newTab'>) {
  return <div className="document">{renderParts(document.blocks, { newTab, follow: () => undefined })}</div>
}

/** A document as React elements, only as much of it as is looked at. */
export function DocumentView({ document, direction, label, newTab }: DocumentViewProps) {
  const { blocks, blockOfId } = document
  const list = useRef<LongListHandle>(null)
  const follow = (fragment: string) => {
    const block = blockOfId.get(fragment)
    if (block !== undefined) list.current?.scrollTo(block)
  }
  return (
    <LongList
      ref={list}
      className="document"
      label={label}
      count={blocks.length}
      estimate={120}
      renderRow={index => {
        const block = blocks[index]
        return block && renderElement({ dir: direction, ...block }, `${index}`, { newTab, follow })
      }}
    />
  )
}
