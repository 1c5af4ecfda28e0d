import { OutwardLink } from '../../ui/links/OutwardLink'
import { useTranslate } from '../../viewer/use-viewer'
import type { SignInWay } from './use-sign-in'

interface SignInLinkProps {
  readonly way: SignInWay
  /** Notes that a round of signing in begins. */
  readonly begin: () => void
  readonly strong?: boolean
}

/** The one button that signs in: in this tab where it leads back, else in one of its own; never inside an iframe. */
export function SignInLink({ way: { url, comesBack }, begin, strong = true }: SignInLinkProps) {
  const t = useTranslate()
  const className = strong ? 'button button-strong' : 'button'
  if (url === undefined) return null
  if (comesBack)
    return (
      <a className={className} href={url} rel="noreferrer" onClick={begin}>
        {t('access.signIn')}
      </a>
    )
  return (
    <OutwardLink className={className} url={url} newTab={t('about.newTab')} onClick={begin}>
      {t('access.signIn')}
    </OutwardLink>
  )
}
