import { useEffect, useRef, useState } from 'react'
import type { StaffTranslate } from '../../../i18n/english-for-staff'
import { type FramedPersona, linkForReaders } from './personas'
import { type SpokenLine, spokenLines } from './spoken-lines'

/** Milliseconds for which a page rests before its words are read again. */
const REST = 400

/** The words of a page in an iframe, read again whenever it changes. */
function useSpoken(frame: HTMLIFrameElement | null): readonly SpokenLine[] {
  const [lines, setLines] = useState<readonly SpokenLine[]>([])
  useEffect(() => {
    if (!frame) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setLines(frame.contentDocument ? spokenLines(frame.contentDocument.body) : [])
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(read, REST)
    })
    const begin = () => {
      const page = frame.contentDocument
      if (page)
        observer.observe(page, { childList: true, subtree: true, characterData: true, attributes: true })
      read()
    }
    begin()
    frame.addEventListener('load', begin)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      frame.removeEventListener('load', begin)
    }
  }, [frame])
  return lines
}

function Spoken({ src, title }: { readonly src: string; readonly title: string }) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  const lines = useSpoken(frame)
  return (
    <>
      <iframe ref={setFrame} className="view-as-unseen" src={src} title={title} inert aria-hidden />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <ol className="view-as-spoken" tabIndex={0} aria-label={title}>
        {lines.map(({ role, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names, and are written anew together
          <li key={at}>
            {role && <span className="view-as-role">{role}</span>} {text}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The page that holds the viewer; `undefined` where the viewer stands alone. */
const hostPage = () =>
  window.parent !== window && URL.canParse(document.referrer) ? document.referrer : undefined

/** Pages as a browser shows them that runs no scripts: the sandbox forbids them, and `<noscript>` is shown. */
function Scriptless({ say, src, title }: { readonly say: StaffTranslate; src: string; title: string }) {
  const host = hostPage()
  return (
    <>
      <iframe sandbox="" src={src} title={title} />
      {host && (
        <>
          <p>{say('staff.hostPage')}</p>
          <iframe sandbox="" src={host} title={say('staff.hostPage')} />
        </>
      )}
    </>
  )
}

interface FramedViewProps {
  readonly say: StaffTranslate
  readonly persona: FramedPersona
}

/** The viewer as a reader has it, in an iframe over the stage: on a phone, without scripts, or its words alone. */
export function FramedView({ say, persona }: FramedViewProps) {
  // The place at which the simulation began: the iframe turns pages by itself.
  const src = useRef(linkForReaders(location.href)).current
  const title = say(`staff.as.${persona}`)
  return (
    <section className="view-as-frame" data-persona={persona} aria-label={title}>
      {persona === 'text-only' && <Spoken src={src} title={title} />}
      {persona === 'phone' && <iframe src={src} title={title} />}
      {persona === 'no-script' && <Scriptless say={say} src={src} title={title} />}
    </section>
  )
}
