import type { Place } from '../../viewer/url/place'
import { useObject, useTranslate, useViewerState } from '../../viewer/use-viewer'
import { LinkField } from './LinkField'
import { draggedManifest } from './manifest-drag'

/** The part of a canvas that is in view as a media fragment; empty for all of it. Media Fragments 1.0, section 4.2. */
function fragmentOf({ region, fragment = '' }: Place): string {
  if (region) {
    const { x, y, width, height } = region
    return `#xywh=${[x, y, width, height].map(side => Math.max(Math.round(side), 0)).join()}`
  }
  return fragment.startsWith('t=') ? `#${fragment}` : ''
}

/** Encodes as Content State 1.0 says, section 6; the result of `encodeURIComponent` is ASCII. */
function encodeState(state: string): string {
  const base64 = btoa(encodeURIComponent(state))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Writes the view as a IIIF content state: as a link that other viewers' pages take the same way, and as JSON. */
export function ContentStatePart() {
  const t = useTranslate()
  const object = useObject()
  const url = useViewerState(state => state.request?.url)
  const place = useViewerState(state => state.place)
  const canvas = object?.canvases[place.canvas]?.id
  const dragged = draggedManifest(document.baseURI, url, canvas, fragmentOf(place))
  if (!dragged) return <p>{t('share.notPossible')}</p>
  const link = `${new URL('.', document.baseURI).href}?iiif-content=${encodeState(dragged.state)}`
  return (
    <>
      <LinkField title="share.stateLink" link={link} />
      <LinkField title="share.stateJson" link={dragged.state} long />
    </>
  )
}
