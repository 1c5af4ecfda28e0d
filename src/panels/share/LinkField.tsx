import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { copyText } from '../../ui/copy-text'
import { useTranslate } from '../../viewer/use-viewer'

/** A link, or a longer text, to copy, and what came of copying it. */
export function LinkField({ title, link, long = false }: { title: string; link: string; long?: boolean }) {
  const t = useTranslate()
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const Field = long ? 'textarea' : 'input'
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>()
  const outcome = copied?.link === link ? copied : undefined
  const copy = async () => {
    const done = await copyText(link)
    if (!done) {
      field.current?.focus()
      field.current?.select()
    }
    setCopied({ link, done })
  }
  return (
    <div className="share-link">
      <label htmlFor={id}>{title}</label>
      <div className="share-field">
        <Field
          ref={field}
          id={id}
          readOnly
          value={link}
          dir="ltr"
          onFocus={event => event.currentTarget.select()}
          {...(long && { rows: 5 })}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {outcome?.done ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          {t('share.copy')}
        </button>
      </div>
      <p className="share-outcome" role="status">
        {outcome && t(outcome.done ? 'share.copied' : 'share.selected')}
      </p>
    </div>
  )
}
