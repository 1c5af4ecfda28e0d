import { useState } from 'react'
import type { AnnotationTranslate } from '../../i18n/annotations'
import type { AnnotationBody } from '../../model/annotations/annotation'
import type { Media } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { OutwardLink } from '../../ui/links/OutwardLink'
import { goToLinked, linkedPage } from '../../viewer/annotations/choose-annotation'
import { pageName } from '../../viewer/state/page-name'
import { memberLink, readCollectionUrl } from '../../viewer/url/collection-links'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'

type LinkBody = Extract<AnnotationBody, { kind: 'resource' }>

/** CSS pixels that a picture is wide at most. */
const WIDTH = 640

function Picture({ t, media }: { t: AnnotationTranslate; media: Media }) {
  const { languages } = useViewer()
  const [failed, setFailed] = useState(false)
  const name = localizedLine(media.label, languages)
  const url = media.imageService ? pictureUrl(media.imageService, { width: WIDTH }) : media.url
  if (failed) return <WebLink media={media} name={name || t('picture')} />
  return (
    <figure className="annotation-picture">
      <img
        src={url}
        alt={name || t('picture')}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => setFailed(true)}
      />
      {name !== '' && <figcaption dir="auto">{name}</figcaption>}
    </figure>
  )
}

function Recording({ media }: { media: Media }) {
  const { languages } = useViewer()
  const name = localizedLine(media.label, languages) || undefined
  const Element = media.type === 'video' ? 'video' : 'audio'
  return (
    <Element className="annotation-recording" src={media.url} controls preload="none" aria-label={name} />
  )
}

function WebLink({ media, name }: { media: Media; name?: string }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const words = (name ?? localizedLine(media.label, languages)) || media.url
  return (
    <p className="annotation-link">
      <OutwardLink url={media.url} newTab={t('about.newTab')}>
        <span dir="auto">{words}</span>
      </OutwardLink>
    </p>
  )
}

/** A link to another object, which opens in the viewer. */
function ObjectLink({ t, body }: { t: AnnotationTranslate; body: LinkBody }) {
  const { languages } = useViewer()
  const { media, manifest, place } = body
  const url = manifest ?? media.url
  const href = `${memberLink(location.href, { url }, readCollectionUrl(location.href))}${
    manifest && place ? `&canvas=${encodeURIComponent(media.url)}` : ''
  }`
  return (
    <p className="annotation-link">
      <a href={href} dir="auto">
        {localizedLine(media.label, languages) || t('openObject')}
      </a>
    </p>
  )
}

/** A link to a page of this object. */
function PageLink({ t, page, body }: { t: AnnotationTranslate; page: number; body: LinkBody }) {
  const viewer = useViewer()
  const object = useObject()
  const { place, media } = body
  if (!object || !place) return null
  const name = localizedLine(media.label, viewer.languages) || pageName(viewer, object, page)
  return (
    <p className="annotation-link">
      <button type="button" className="button" onClick={() => goToLinked(viewer.store, page, place)}>
        {t('goTo', { page: name })}
      </button>
    </p>
  )
}

interface ResourceBodyProps {
  readonly t: AnnotationTranslate
  readonly body: LinkBody
  /** Position of the canvas of the annotation. */
  readonly canvas: number
}

/** A picture, a recording, or a link to a page, an object or the web. */
export function ResourceBody({ t, body, canvas }: ResourceBodyProps) {
  const { store } = useViewer()
  const { media, place } = body
  const page = linkedPage(store, place)
  if (place && page !== undefined) {
    return page === canvas && !place.shapes && !place.time ? null : <PageLink t={t} page={page} body={body} />
  }
  if (/^(?:canvas|manifest|collection)$/.test(media.type)) return <ObjectLink t={t} body={body} />
  if (media.type === 'image' || media.imageService) return <Picture t={t} media={media} />
  if (media.type === 'sound' || media.type === 'video') return <Recording media={media} />
  return <WebLink media={media} />
}
