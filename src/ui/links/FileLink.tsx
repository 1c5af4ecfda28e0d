import type { ReactNode } from 'react'
import { OutwardLink } from './OutwardLink'
import { openInTab } from './open-in-tab'

interface FileLinkProps {
  /** An address that passed the checker. */
  readonly url: string
  /** Asks for a fresh URL within the click, where URLs end; `url` is then never written into the page. */
  readonly renew?: (() => Promise<string | undefined>) | undefined
  /** Said to readers who cannot see where it opens; absent where the file is a copy to keep (`download`). */
  readonly newTab?: string
  readonly strong?: boolean
  /** Called when the file is taken. */
  readonly onTake?: (() => void) | undefined
  readonly children: ReactNode
}

/** The way to a file: a link, or a button where the address is to be asked for when it is used. */
export function FileLink({ url, renew, newTab, strong = false, onTake, children }: FileLinkProps) {
  const className = strong ? 'button button-strong' : 'button'
  if (renew) {
    const open = () => {
      onTake?.()
      void openInTab(renew())
    }
    return (
      <button type="button" className={className} onClick={open}>
        {children}
      </button>
    )
  }
  if (newTab === undefined) {
    return (
      <a className={className} href={url} download target="_blank" rel="noopener noreferrer" onClick={onTake}>
        {children}
      </a>
    )
  }
  return (
    <OutwardLink className={className} url={url} newTab={newTab} {...(onTake && { onClick: onTake })}>
      {children}
    </OutwardLink>
  )
}
