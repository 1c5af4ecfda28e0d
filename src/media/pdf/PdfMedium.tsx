import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import type { PdfKey } from '../../i18n/locales/en/pdf'
import { pdfMessages } from '../../i18n/pdf'
import type { TranslateOf } from '../../i18n/translate'
import { localizedLine } from '../../model/language-map'
import { tellTaken } from '../../viewer/library/taking'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { EnclosedFiles } from './EnclosedFiles'
import { saveBytes } from './enclosed-files'
import { type Findings, noticesOf } from './notices'
import { showPdf } from './show-pdf'
import './pages.css'
import './pdf.css'

/** Question of a file before it opens. */
interface Question {
  readonly again: boolean
  readonly give: (password: string) => void
}

type Words = TranslateOf<PdfKey>

function PasswordForm({ question, words: t }: { question: Question; words: Words }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    question.give(field.current?.value ?? '')
  }
  return (
    <form className="pdf-password" onSubmit={onSubmit}>
      <label htmlFor={id}>{t('pdf.password.label')}</label>
      <p id={`${id}-why`} role={question.again ? 'alert' : undefined}>
        {t(question.again ? 'pdf.password.wrong' : 'pdf.password.why')}
      </p>
      <input
        ref={field}
        id={id}
        type="password"
        autoComplete="off"
        aria-describedby={`${id}-why`}
        aria-invalid={question.again}
      />
      <button type="submit" className="button button-strong">
        {t('pdf.password.open')}
      </button>
    </form>
  )
}

/** An enclosed file that is shown in the place of the one that encloses it. */
interface OpenEnclosure {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Keeps a PDF on the stage for as long as it is mounted. */
function usePdf(canvas: number, enclosed: Uint8Array | undefined, reopen: () => void) {
  const viewer = useViewer()
  const container = useRef<HTMLDivElement>(null)
  const pages = useRef<HTMLDivElement>(null)
  const [question, setQuestion] = useState<Question>()
  const [retry, setRetry] = useState<() => void>()
  const [broken, setBroken] = useState<unknown>()
  const [findings, setFindings] = useState<Findings>({})
  useEffect(() => {
    if (!container.current || !pages.current) return
    const closing = new AbortController()
    const learn = (finding: Findings) =>
      !closing.signal.aborted && setFindings(current => ({ ...current, ...finding }))
    showPdf({
      viewer,
      canvas,
      elements: { container: container.current, pages: pages.current },
      askPassword: (give, again) => {
        const answer = (word: string) => {
          setQuestion(undefined)
          give(word)
        }
        setQuestion({ again, give: answer })
      },
      onTrouble: ask => setRetry(() => ask),
      reopen,
      enclosed,
      onHugeImage: () => learn({ hasHugeImage: true }),
      onEnclosures: enclosures => learn({ enclosures }),
      onForm: () => learn({ isForm: true }),
      onFault: fault => learn({ fault }),
      signal: closing.signal,
    }).catch(error => !closing.signal.aborted && setBroken(error))
    return () => closing.abort()
  }, [viewer, canvas, enclosed, reopen])
  // The error boundary around the medium says that a part of the viewer is missing.
  if (broken) throw broken
  return { container, pages, question, retry, findings }
}

/** Sentences on what of a file is not seen, with the file. */
function Notice({ sentences, canvas: position }: { sentences: readonly string[]; canvas: number }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const canvas = useObject()?.canvases[position]
  const bytes = useViewerState(state => state.innerPages?.bytes)
  const name = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: position + 1 })
  const save = () =>
    bytes?.().then(
      file => {
        saveBytes(new Uint8Array(file), name.replace(/(?:\.pdf)?$/i, '.pdf'))
        tellTaken({ name, format: 'application/pdf' })
      },
      () => undefined,
    )
  return (
    <p className="pdf-trouble" role="note">
      <span>
        {sentences.map(sentence => (
          <span key={sentence} className="pdf-sentence">
            {sentence}
          </span>
        ))}
      </span>
      {bytes && (
        <button type="button" className="button" onClick={() => void save()}>
          {t('file.download')}
        </button>
      )}
    </p>
  )
}

interface PdfFileProps {
  readonly canvas: number
  readonly enclosed: OpenEnclosure | undefined
  readonly onEnclosed: (enclosed: OpenEnclosure | undefined) => void
  /** The same function from render to render. */
  readonly onReopen: () => void
}

function PdfFile({ canvas, enclosed, onEnclosed, onReopen }: PdfFileProps) {
  const t = useTranslate()
  const scrolls = useViewerState(state => state.layout === 'scroll')
  const { container, pages, question, retry, findings } = usePdf(canvas, enclosed?.bytes, onReopen)
  const { enclosures } = findings
  const words = useLaterTranslate(pdfMessages)
  const hasNext = useViewerState(state => state.innerPages?.canTurn(1) === true)
  const notices = words ? noticesOf(findings, hasNext, t, words) : []
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: pdf.js asks for a div */}
      <div
        ref={container}
        className={scrolls ? 'pdf-view pdf-view-scroll' : 'pdf-view'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        role="region"
        aria-label={t('toolbar.pages')}
        {...(scrolls && { 'data-uses-arrows': true })}
      >
        <div ref={pages} className="pdfViewer" />
      </div>
      {enclosed && (
        <p className="pdf-enclosing">
          <span dir="auto">{enclosed.name}</span>
          <button type="button" className="button" onClick={() => onEnclosed(undefined)}>
            {t('access.remote.back')}
          </button>
        </p>
      )}
      {enclosures && words && (
        <EnclosedFiles
          words={words}
          enclosures={enclosures}
          onOpen={(name, bytes) => onEnclosed({ name, bytes })}
        />
      )}
      {question && words && <PasswordForm key={String(question.again)} question={question} words={words} />}
      {notices.length > 0 && <Notice sentences={notices} canvas={canvas} />}
      {retry && (
        <p className="pdf-trouble" role="alert">
          {t('failure.partMissing.body')}{' '}
          <button type="button" className="button" onClick={retry}>
            {t('failure.retry')}
          </button>
        </p>
      )}
    </>
  )
}

/** The PDF of a canvas, page by page. */
export function PdfMedium({ canvas }: MediumProps) {
  const failed = useViewerState(state => state.pageFailures.has(canvas))
  const [enclosed, setEnclosed] = useState<OpenEnclosure>()
  const [attempt, setAttempt] = useState(0)
  const reopen = useCallback(() => setAttempt(last => last + 1), [])
  // A failed file is opened anew when its failure is cleared.
  return failed ? null : (
    <PdfFile
      key={`${attempt} ${enclosed?.name ?? ''}`}
      canvas={canvas}
      enclosed={enclosed}
      onEnclosed={setEnclosed}
      onReopen={reopen}
    />
  )
}
