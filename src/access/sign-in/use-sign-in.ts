import { useCallback, useEffect, useRef, useState } from 'react'
import { settingsOf } from '../../viewer/library/library-settings'
import { almaValues, fillTemplate, hasPlace } from '../../viewer/library/template'
import type { ViewerState } from '../../viewer/state/store'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { urlOutside } from '../ways-out'
import { beginSignIn, endSignIn, findSignIn } from './attempt'
import { returnUrl, withoutLogin } from './return-url'

/** Way of signing in. */
export interface SignInWay {
  /** Link to sign in; `undefined` when none is known. */
  readonly url: string | undefined
  /** True when signing in leads back here by itself; otherwise it opens in a tab of its own. */
  readonly comesBack: boolean
}

/** Position of the page, for computing the way. */
export interface Here {
  readonly href: string
  readonly origin: string
  readonly framed: boolean
  readonly language: string
}

/** The library's own viewer for what was asked for; `undefined` when none is known. */
export function libraryViewer(state: Pick<ViewerState, 'configuration' | 'request'>, origin: string) {
  const url = state.request?.url
  const template = settingsOf(state.configuration).libraryViewer
  // Also on the viewer's own host: where the viewer stands beside Alma, its page is at the same path without `.json`.
  return fillTemplate(template, almaValues(url), origin) ?? urlOutside(url, '')
}

/**
 * The way to sign in: the configured address, in this tab where it can lead back, never inside an iframe; without
 * one the library's own delivery page, which asks guests to sign in, in a new tab.
 */
export function signInWay(state: Pick<ViewerState, 'configuration' | 'request'>, here: Here): SignInWay {
  const { signIn } = settingsOf(state.configuration)
  const target = returnUrl(withoutLogin(here.href), here.origin)
  const wantsTarget = hasPlace(signIn, 'target')
  const values = { ...almaValues(state.request?.url), target, lang: here.language }
  const configured =
    wantsTarget && target === undefined ? undefined : fillTemplate(signIn, values, here.origin)
  return configured === undefined
    ? { url: libraryViewer(state, here.origin), comesBack: false }
    : { url: configured, comesBack: wantsTarget && !here.framed }
}

/** Position of this page. */
export function here(): Here {
  const { href, origin } = location
  return { href, origin, framed: window.parent !== window, language: document.documentElement.lang || 'en' }
}

/** Signing in from a notice: the way, how a round begins, and whether one has ended in a refusal again. */
export function useSignIn() {
  const { store } = useViewer()
  const object = useViewerState(state => state.request?.url)
  const [before] = useState(() => findSignIn()?.object)
  const [loop, setLoop] = useState(before !== undefined && before === object)
  const begun = useRef(false)
  const way = signInWay(store.getState(), here())
  // The round has ended, in a loop: the next one begins anew.
  useEffect(() => {
    if (loop) endSignIn()
  }, [loop])
  const begin = useCallback(() => {
    const { request, panel } = store.getState()
    const target = returnUrl(withoutLogin(location.href), location.origin)
    begun.current = true
    if (!request) return
    beginSignIn({
      object: request.url,
      ...(target !== undefined && { target }),
      ...(panel !== undefined && { panel }),
    })
  }, [store])
  /** To be told when the reader was refused again although a round was begun here. */
  const refusedAgain = useCallback(() => {
    if (begun.current) setLoop(true)
  }, [])
  return { way, loop, begin, refusedAgain }
}
