import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { showPdf } from './show-pdf'
import './pages.css'
import './pdf.css'

/** Question of a file before it opens. */
interface Question {
  readonly again: boolean
  readonly give: (password: string) => void
}

function PasswordForm({ question }: { question: Question }) {
  const t = useTranslate()
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

/** Keeps a PDF on the stage for as long as it is mounted. */
function usePdf(canvas: number) {
  const viewer = useViewer()
  const container = useRef<HTMLDivElement>(null)
  const pages = useRef<HTMLDivElement>(null)
  const [question, setQuestion] = useState<Question>()
  const [retry, setRetry] = useState<() => void>()
  const [broken, setBroken] = useState<unknown>()
  useEffect(() => {
    if (!container.current || !pages.current) return
    const closing = new AbortController()
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
      signal: closing.signal,
    }).catch(error => !closing.signal.aborted && setBroken(error))
    return () => closing.abort()
  }, [viewer, canvas])
  // The error boundary around the medium says that a part of the viewer is missing.
  if (broken) throw broken
  return { container, pages, question, retry }
}

function PdfFile({ canvas }: { canvas: number }) {
  const t = useTranslate()
  const scrolls = useViewerState(state => state.layout === 'scroll')
  const { container, pages, question, retry } = usePdf(canvas)
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
      {question && <PasswordForm key={String(question.again)} question={question} />}
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
  // A failed file is opened anew when its failure is cleared.
  return failed ? null : <PdfFile canvas={canvas} />
}
