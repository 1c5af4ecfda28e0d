import { LogIn, X } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../model/failure'
import { IconButton } from '../../ui/IconButton'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { LibraryMessage } from '../NoticeCard'
import { SignInLink } from '../sign-in/SignInLink'
import { useSignIn } from '../sign-in/use-sign-in'
import { useAskAgain } from '../use-ask-again'

/**
 * Lies over the page when the session has ended while the reader reads: what is shown stays, and so does the
 * place. It goes by itself when addresses can be renewed again.
 */
export function SessionEnded({ failure }: { failure: Failure }) {
  const t = useTranslate()
  const { renewUrls, retryPage } = useViewer()
  const { way, begin } = useSignIn()
  const [hidden, setHidden] = useState(false)
  const [still, setStill] = useState(false)
  const again = async () => {
    const renewed = await renewUrls()
    setStill(!renewed)
    if (renewed) retryPage()
  }
  useAskAgain(again)
  if (hidden) return null
  const signedOut = failure.failure === 'login-required'
  return (
    <section className="access-over" role="alert" data-state="session-ended">
      <LogIn size={24} aria-hidden />
      <div>
        <h2>{t('access.session.title')}</h2>
        <p>{t(signedOut ? 'access.session.body' : 'access.session.denied')}</p>
        <LibraryMessage
          failure={{ failure: failure.failure, ...(failure.message && { message: failure.message }) }}
        />
        <div className="notice-steps">
          {signedOut && <SignInLink way={way} begin={begin} />}
          <button type="button" className="button" onClick={() => void again()}>
            {t('failure.retry')}
          </button>
        </div>
        {still && <p role="status">{t('access.session.still')}</p>}
      </div>
      <IconButton icon={X} label={t('access.hide')} onClick={() => setHidden(true)} />
    </section>
  )
}
