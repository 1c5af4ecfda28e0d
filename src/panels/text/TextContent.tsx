import { useQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { MessageKey } from '../../i18n/locales/en'
import type { Canvas } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { localize, localizedLine } from '../../model/language-map'
import { paragraphsOf, plainText } from '../../model/texts/page-text'
import type { TextReference } from '../../model/texts/text-reference'
import { type FindQuotation, LinkToSelection } from '../../stage/words/quotation/QuotationLink'
import { selectedOnPage } from '../../stage/words/quotation/selected-quotation'
import { DocumentBlocks } from '../../ui/rich-text/DocumentView'
import { documentWords } from '../../ui/rich-text/document-words'
import { findTexts } from '../../viewer/files/find-texts'
import { type ReadPageText, readPageText } from '../../viewer/files/read-page-text'
import { sourceOf } from '../../viewer/library/copy-source'
import { isPermitted } from '../../viewer/library/permissions'
import { tellTaken } from '../../viewer/library/taking'
import { openingAt, sizeOf } from '../../viewer/state/current-opening'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { AloudControls } from './aloud/AloudControls'
import { MachineNote } from './look/MachineNote'
import { ReadingView } from './look/ReadingView'
import { spanIn } from './text-ranges'
import { useFollowLines } from './use-follow-lines'
import './text-panel.css'

/** All texts of a page, the library's own full text first; `undefined` while they are looked for. */
function useTexts(canvas: Canvas): readonly TextReference[] | undefined {
  const { queryClient } = useViewer()
  const { data } = useQuery(
    {
      queryKey: ['page-texts', canvas.id],
      queryFn: () => findTexts(canvas),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient,
  )
  return data
}

function reasonOf({ failure }: Failure): MessageKey {
  if (failure === 'login-required' || failure === 'denied') return 'text.refused'
  if (failure === 'not-found') return 'text.none'
  return failure === 'unsupported' || failure === 'invalid' ? 'text.unreadable' : 'text.failed'
}

/** Fetches a text while it is looked at; kept, so that turning back shows it at once. */
function useText(text: TextReference | undefined, { width, height }: Canvas) {
  const { delivery, queryClient } = useViewer()
  const canvas = { ...(width && { width }), ...(height && { height }) }
  return useQuery(
    {
      queryKey: ['page-text', text?.kind, text?.url ?? text?.words, width, height],
      queryFn: ({ signal }) => (text ? readPageText(text, { signal, delivery, canvas }) : []),
      enabled: text !== undefined,
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    },
    queryClient,
  )
}

function isEmpty(read: ReadPageText): boolean {
  return (read.document ?? read.text).blocks.length === 0
}

function wordsOf(read: ReadPageText): string {
  return read.document ? documentWords(read.document) : plainText(read.text)
}

function Words({ read, position }: { read: ReadPageText; position: number }) {
  const t = useTranslate()
  const root = useRef<HTMLDivElement>(null)
  const { store } = useViewer()
  useFollowLines(root, read.document ? undefined : read.text, position)
  const find = useCallback<FindQuotation>(
    range => {
      const span = root.current && !read.document ? spanIn(root.current, read.text, range) : undefined
      return span && selectedOnPage(position, sizeOf(store.getState(), position), read.text, span)
    },
    [read, position, store],
  )
  return (
    <div
      ref={root}
      className="page-words"
      data-searched
      dir="auto"
      {...(read.language && { lang: read.language })}
    >
      {read.document ? (
        <DocumentBlocks document={read.document} newTab={t('about.newTab')} />
      ) : (
        // The paragraphs never change places: they are read from one text.
        [...paragraphsOf(read.text).entries()].map(([index, paragraph]) => (
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))
      )}
      <LinkToSelection find={find} />
    </div>
  )
}

/** Copies the whole text of a page called `name`; nothing where readers may not copy. */
function CopyButton({ words, name, position }: { words: string; name: string; position: number }) {
  const t = useTranslate()
  const viewer = useViewer()
  const permitted = useViewerState(state => isPermitted(state, 'copy'))
  const [status, setSaid] = useState<MessageKey>()
  const copy = () =>
    navigator.clipboard.writeText(words + sourceOf(viewer, [position])).then(
      () => {
        setSaid('text.copied')
        tellTaken({ name, format: 'text/plain' })
      },
      () => setSaid('text.notCopied'),
    )
  if (!permitted) return null
  return (
    <p className="page-text-copy">
      <button type="button" className="button" onClick={() => void copy()}>
        <Copy size={16} aria-hidden="true" />
        {t('text.copy')}
      </button>
      <span role="status">{status && t(status)}</span>
    </p>
  )
}

interface ShownTextProps {
  readonly text: TextReference
  /** Called when it cannot be had. */
  readonly onFail: () => void
  readonly canvas: Canvas
  /** Position of the canvas, counted from 0. */
  readonly position: number
  /** The page in words. */
  readonly name: string
}

/** One text of a page, or why there is none. */
function ShownText({ text, onFail, canvas, position, name }: ShownTextProps) {
  const t = useTranslate()
  const { data, refetch, isFetching } = useText(text, canvas)
  const failed = !isFetching && data !== undefined && (isFailure(data) || data.every(isEmpty))
  useEffect(() => {
    if (failed) onFail()
  }, [failed, onFail])
  if (isFetching || data === undefined) return <p className="page-text-note">{t('text.waiting')}</p>
  if (isFailure(data)) {
    const reason = reasonOf(data)
    return (
      <div className="page-text-note" role="alert">
        <p>{t(reason)}</p>
        {reason !== 'text.none' && (
          <button type="button" className="button" onClick={() => void refetch()}>
            {t('failure.retry')}
          </button>
        )}
      </div>
    )
  }
  const texts = data.filter(read => !isEmpty(read))
  if (texts.length === 0) {
    return <p className="page-text-note">{t(text.kind === 'annotations' ? 'text.none' : 'text.empty')}</p>
  }
  return (
    <>
      <CopyButton words={texts.map(wordsOf).join('\n\n')} name={name} position={position} />
      <MachineNote texts={texts.map(read => read.text)} />
      {[...texts.entries()].map(([index, read]) => (
        <Words key={index} read={read} position={position} />
      ))}
    </>
  )
}

/** The texts of one page, of which the reader chooses where there are several. */
function TextOfPage({ canvas, position }: { canvas: Canvas; position: number }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const id = useId()
  const [choice, setChoice] = useState<number>()
  // Until the reader chooses, the first text that can be had is shown.
  const [proposed, setProposed] = useState(0)
  const texts = useTexts(canvas)
  const isLast = choice !== undefined || proposed + 1 >= (texts?.length ?? 0)
  const chosen = choice ?? (proposed < (texts?.length ?? 1) ? proposed : 0)
  const text = texts?.[chosen]
  const onFail = useCallback(() => {
    if (!isLast) setProposed(proposed + 1)
  }, [isLast, proposed])
  const nameOf = ({ label, format }: TextReference, index: number) =>
    localizedLine(label, languages) ||
    `${t('text.unnamed', { position: index + 1 })}${format ? ` (${format})` : ''}`
  const label = localizedLine(canvas.label, languages) || String(position + 1)
  return (
    <section className="page-text" aria-labelledby={id}>
      <h3 id={id} dir="auto" lang={localize(canvas.label, languages).language}>
        {label}
      </h3>
      {texts && texts.length > 1 && (
        <label className="page-text-choice">
          <span className="visually-hidden">{t('text.choose')}</span>
          <select value={chosen} onChange={event => setChoice(Number(event.target.value))}>
            {[...texts.entries()].map(([index, each]) => (
              <option key={index} value={index}>
                {nameOf(each, index)}
              </option>
            ))}
          </select>
        </label>
      )}
      {text && <ShownText key={chosen} {...{ text, onFail, canvas, position }} name={label} />}
      {texts && !text && <p className="page-text-note">{t('text.none')}</p>}
    </section>
  )
}

const canSpeak = () => 'speechSynthesis' in window

/** The words on the pages that are seen, following them. */
export function TextContent() {
  const object = useObject()
  const opening = useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
  const [alone, setAlone] = useState(false)
  return (
    <>
      {canSpeak() && <AloudControls />}
      <ReadingView alone={alone} onAlone={setAlone}>
        {opening.map(position => {
          const canvas = object?.canvases[position]
          return canvas && <TextOfPage key={position} canvas={canvas} position={position} />
        })}
      </ReadingView>
    </>
  )
}
