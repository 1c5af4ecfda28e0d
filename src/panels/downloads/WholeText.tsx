import { FileText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { toolMessages } from '../../i18n/tools'
import type { DigitalObject } from '../../model/digital-object'
import { fileName, saveFile } from '../../ui/save-file'
import { tellTaken } from '../../viewer/library/taking'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useViewer } from '../../viewer/use-viewer'
import { useDownloadsWords } from './use-downloads-words'
import { pagesWithText, readWholeText } from './whole-text'

/** Properties of the text of a whole object. */
interface WholeTextProps {
  readonly object: DigitalObject
  readonly title: string
}

/** Saves the text of all pages as one file; nothing where fewer than two pages have a text. */
export function WholeText({ object, title }: WholeTextProps) {
  const viewer = useViewer()
  const words = useDownloadsWords()
  const later = useLaterTranslate(toolMessages) ?? toolMessages.english
  const running = useRef<AbortController>(undefined)
  const [done, setDone] = useState<number>()
  const [message, setMessage] = useState('')
  useEffect(() => () => running.current?.abort(), [])
  const total = pagesWithText(object).length
  if (total < 2) return null
  const save = async () => {
    if (done !== undefined) return
    const cancelling = new AbortController()
    running.current = cancelling
    setMessage('')
    setDone(0)
    try {
      const { signal } = cancelling
      const { text, missing } = await readWholeText({ viewer, object, onPage: setDone, signal })
      if (text === '') setMessage(later('text.none'))
      else {
        const name = fileName(title, 'txt')
        saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name)
        tellTaken({ name, format: 'text/plain' })
        setMessage(
          missing.length > 0 ? later('text.without', { pages: missing.join(', ') }) : later('text.saved'),
        )
      }
    } catch {
      if (!cancelling.signal.aborted) setMessage(later('text.none'))
    }
    setDone(undefined)
  }
  const progress = words('downloads.working', { done: done ?? 0, total })
  return (
    <section className="downloads-group">
      <h3>{later('text.title')}</h3>
      <button type="button" className="button" aria-disabled={done !== undefined || undefined} onClick={save}>
        <FileText size={18} aria-hidden /> {later('text.save')}
      </button>
      {done !== undefined && (
        <div className="downloads-progress">
          <progress aria-label={progress} value={done} max={total} />
          <span>{progress}</span>
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {words('downloads.cancel')}
          </button>
        </div>
      )}
      <p className="downloads-said" role="status">
        {message}
      </p>
    </section>
  )
}
