import { type FormEvent, useEffect, useState } from 'react'
import { safeUrl } from '../../delivery/safe-url'
import { openingParameter } from '../../model/alma-url'
import { readingAttributes } from '../../ui/Localized'
import { type OfferedObject, settingsOf } from '../../viewer/library/library-settings'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { FolderButton } from '../folder/FolderButton'
import './start-page.css'

function OpenForm() {
  const t = useTranslate()
  const [url, setUrl] = useState('')
  const [invalid, setInvalid] = useState(false)
  const open = (event: FormEvent) => {
    event.preventDefault()
    const checked = safeUrl(url)
    setInvalid(checked === undefined)
    if (checked) location.assign(`?${openingParameter(checked)}=${encodeURIComponent(checked)}`)
  }
  return (
    <form className="start-form" onSubmit={open} noValidate>
      <label htmlFor="start-address">{t('start.field')}</label>
      <div className="start-field">
        <input
          id="start-address"
          type="url"
          dir="ltr"
          inputMode="url"
          placeholder="https://"
          value={url}
          aria-invalid={invalid}
          aria-describedby={invalid ? 'start-invalid' : undefined}
          onChange={event => setUrl(event.target.value)}
        />
        <button type="submit" className="button button-strong">
          {t('start.open')}
        </button>
      </div>
      {invalid && (
        <p id="start-invalid" role="alert" className="start-invalid">
          {t('start.invalid')}
        </p>
      )}
    </form>
  )
}

/** Links to the ways to one object; their names say of which. */
function Ways({ object: { label, ways } }: { object: OfferedObject }) {
  return (
    <span className="start-ways">
      {ways.map(way => (
        <a key={way.href} href={way.href} aria-label={`${way.label}: ${label}`}>
          <bdi>{way.label}</bdi>
        </a>
      ))}
    </span>
  )
}

function Offered({ object }: { object: OfferedObject }) {
  const reading = readingAttributes(object.language || undefined)
  return (
    <li>
      <a className="start-object" href={object.href}>
        <span className="start-picture">
          {object.thumbnail !== '' && <img src={object.thumbnail} alt="" loading="lazy" />}
        </span>
        <span className="start-label">
          <bdi {...reading}>{object.label}</bdi>
        </span>
        <span className="start-description">
          <bdi {...reading}>{object.description}</bdi>
        </span>
      </a>
      {object.ways.length > 0 && <Ways object={object} />}
    </li>
  )
}

/** Screen of a URL without an object: a field for a URL, and the library's own choice. */
export function StartPage() {
  const t = useTranslate()
  const { objects } = settingsOf(useViewerState(state => state.configuration))
  useEffect(() => {
    document.title = `${t('viewer.name')}: ${t('start.title')}`
  }, [t])
  return (
    <div className="start-page">
      <header>
        <h1>{t('viewer.name')}</h1>
        <p className="start-lead">{t('start.lead')}</p>
      </header>
      <main>
        <OpenForm />
        <FolderButton />
        {objects.length > 0 && (
          <nav aria-labelledby="start-samples">
            <h2 id="start-samples">{t('start.samples')}</h2>
            <ul className="start-objects">
              {objects.map(object => (
                <Offered key={object.href} object={object} />
              ))}
            </ul>
          </nav>
        )}
      </main>
    </div>
  )
}
