import { useStore } from 'zustand'
import { besideMessages } from '../../i18n/beside'
import { besideHolder } from '../../viewer/beside/holder'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import type { Place } from '../../viewer/url/place'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { LinkField } from './LinkField'
import { sharedCanvas, stateOf, targetOf } from './manifest-drag'

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

function stateTarget(state: ViewerState) {
  const { request, place } = state
  return targetOf(request?.url, sharedCanvas(objectOf(state), place.canvas), fragmentOf(place))
}

/** Writes the view as a IIIF content state: as a link that other viewers' pages take the same way, and as JSON; beside another object it names both. */
export function ContentStatePart() {
  const t = useTranslate()
  const say = useLaterTranslate(besideMessages) ?? besideMessages.english
  const { store } = useViewer()
  const viewers = besideHolder()?.viewers() ?? []
  const other = viewers.find(viewer => viewer.store !== store)
  useViewerState(state => state.place)
  useStore(other?.store ?? store, state => state.place)
  const own = stateTarget(store.getState())
  if (!own) return <p>{t('share.notPossible')}</p>
  const both = viewers.flatMap(viewer => stateTarget(viewer.store.getState()) ?? [])
  const state = stateOf(both.length > 1 ? both : [own])
  const link = `${new URL('.', document.baseURI).href}?iiif-content=${encodeState(state)}`
  return (
    <>
      {other && both.length < 2 && <p>{say('oneSide')}</p>}
      <LinkField title={t('share.stateLink')} link={link} />
      <LinkField title={t('share.stateJson')} link={state} long />
    </>
  )
}
