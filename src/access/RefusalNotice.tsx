import { Clock, Lock, LogIn, MapPin, RotateCcwKey, Users } from 'lucide-react'
import { useCallback } from 'react'
import type { Failure } from '../model/failure'
import { Localized } from '../ui/Localized'
import { type RefusalName, settingsOf } from '../viewer/library/library-settings'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { OfferSteps } from './authorization/OfferSteps'
import type { FailureScope } from './failure-words'
import { LibraryMessage, NoticeCard, type NoticeIcon } from './NoticeCard'
import { OtherRepresentations } from './OtherRepresentations'
import { RefusalSteps } from './RefusalSteps'
import { dateLanguage, refusalWords } from './refusal-words'
import { here, useSignIn } from './sign-in/use-sign-in'
import { useAskAgain } from './use-ask-again'

const ICONS: Readonly<Record<RefusalName, NoticeIcon>> = {
  'sign-in': LogIn,
  embargo: Clock,
  place: MapPin,
  group: Users,
  copies: Clock,
  denied: Lock,
}

/** Seconds between two quiet questions at least, whatever the server asks for. */
const SOONEST = 5

interface RefusalNoticeProps {
  readonly failure: Failure
  readonly scope: FailureScope
}

/** Asks again by itself where that can help: when the reader comes back, and from time to time at a full one. */
function useQuietTries({ failure, scope }: RefusalNoticeProps, name: RefusalName, refusedAgain: () => void) {
  const { store, askAgain, retryPage } = useViewer()
  const retry = useViewerState(state => settingsOf(state.configuration).loan.retry)
  const ask = useCallback(async () => {
    if (failure.failure !== 'login-required' && name !== 'copies') return
    if (scope === 'page') {
      // A page is asked for again only when something may have changed: it would flicker otherwise.
      if (store.getState().sessionEnded === undefined) retryPage()
      return
    }
    const refused = await askAgain()
    if (refused?.failure === 'login-required') refusedAgain()
  }, [failure, scope, name, store, askAgain, retryPage, refusedAgain])
  const delay = Math.max(failure.retryAfter ?? retry, SOONEST)
  const every = name === 'copies' && scope === 'object' ? delay : undefined
  useAskAgain(ask, every)
}

/** The library's own words for refusals of this kind, from its configuration. */
function ConfiguredWords({ name }: { name: RefusalName }) {
  const { languages } = useViewer()
  const words = useViewerState(state => settingsOf(state.configuration).messages[name])
  return words ? (
    <p className="notice-own-words">
      <Localized text={words} languages={languages} />
    </p>
  ) : null
}

/** A refusal: why, in the library's words too, and every way on that there is. */
export function RefusalNotice({ failure, scope }: RefusalNoticeProps) {
  const t = useTranslate()
  const { languages } = useViewer()
  const signIn = useSignIn()
  const context = {
    loop: signIn.loop && scope === 'object',
    language: dateLanguage(languages, here().language),
    now: new Date(),
    here: location.host,
  }
  const { name, title, body, values } = refusalWords(failure, context)
  useQuietTries({ failure, scope }, name, signIn.refusedAgain)
  const offers = failure.offers ?? []
  return (
    <NoticeCard
      icon={context.loop ? RotateCcwKey : ICONS[name]}
      failure={failure}
      scope={scope}
      title={t(title)}
    >
      {offers.length === 0 && <p>{t(body, values)}</p>}
      <ConfiguredWords name={name} />
      <LibraryMessage failure={failure} />
      {offers.length > 0 ? (
        <OfferSteps offers={offers} />
      ) : (
        <RefusalSteps name={name} scope={scope} signIn={signIn} loop={context.loop} />
      )}
      {scope === 'object' && <OtherRepresentations />}
    </NoticeCard>
  )
}
