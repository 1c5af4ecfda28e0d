import { useState } from 'react'
import { pageOfPath } from '../model/alma-url'
import { OutwardLink } from '../ui/links/OutwardLink'
import type { RefusalName } from '../viewer/library/library-settings'
import { useTranslate, useViewer } from '../viewer/use-viewer'
import { AskingLinks } from './AskingLinks'
import type { FailureScope } from './failure-words'
import { SignInLink } from './sign-in/SignInLink'
import { libraryViewer, type useSignIn } from './sign-in/use-sign-in'

/** Lets the browser use the sign-in of the library inside an iframe, where it asks for a click. */
function StorageStep() {
  const t = useTranslate()
  const { reload } = useViewer()
  const [refused, setRefused] = useState(false)
  if (typeof document.requestStorageAccess !== 'function' || window.parent === window) return null
  const ask = () => void document.requestStorageAccess().then(reload, () => setRefused(true))
  return (
    <>
      <button type="button" className="button" onClick={ask}>
        {t('access.storage')}
      </button>
      {refused && (
        <p role="status" className="notice-aside">
          {t('access.storageRefused')}
        </p>
      )}
    </>
  )
}

/** The library's own viewer, which always works where the reader is let in at all. */
function LibraryViewerLink({ strong }: { strong: boolean }) {
  const t = useTranslate()
  const { store } = useViewer()
  const url = libraryViewer(store.getState(), location.origin)
  if (url === undefined) return null
  return (
    <OutwardLink className={strong ? 'button button-strong' : 'button'} url={url} newTab={t('about.newTab')}>
      {t('access.ownViewer')}
    </OutwardLink>
  )
}

interface RefusalStepsProps {
  readonly name: RefusalName
  readonly scope: FailureScope
  readonly signIn: ReturnType<typeof useSignIn>
  readonly loop: boolean
}

/** Next steps after a refusal. Signing in is offered only where it can help. */
export function RefusalSteps({ name, scope, signIn, loop }: RefusalStepsProps) {
  const t = useTranslate()
  const { reload, retryPage } = useViewer()
  const wantsSignIn = name === 'sign-in'
  return (
    <>
      <div className="notice-steps">
        {loop && <LibraryViewerLink strong />}
        {loop && <StorageStep />}
        {wantsSignIn && <SignInLink way={signIn.way} begin={signIn.begin} strong={!loop} />}
        <button
          type="button"
          className={wantsSignIn || name === 'embargo' ? 'button' : 'button button-strong'}
          onClick={scope === 'object' ? reload : retryPage}
        >
          {t('failure.retry')}
        </button>
        {wantsSignIn && !loop && <LibraryViewerLink strong={false} />}
        {!wantsSignIn && <AskingLinks />}
        {scope === 'object' && (
          <a className="button" href={pageOfPath(location.href)}>
            {t('failure.home')}
          </a>
        )}
      </div>
      {wantsSignIn && signIn.way.url !== undefined && !loop && (
        <p className="notice-aside">
          {t(signIn.way.comesBack ? 'access.signIn.comesBack' : 'access.signIn.newTab')}
        </p>
      )}
    </>
  )
}
