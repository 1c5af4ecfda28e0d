import type { ReactNode } from 'react'

interface OutwardLinkProps {
  /** An address that passed the checker. */
  readonly url: string
  /** Said to readers who cannot see where it opens, such as “(opens in a new tab)”. */
  readonly newTab: string
  readonly className?: string
  /** Told that the link is followed. */
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** A link out of the viewer: a new tab, which learns neither the window that opened it nor its address. */
export function OutwardLink({ url, newTab, className, onClick, children }: OutwardLinkProps) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className} onClick={onClick}>
      {children}
      <span className="visually-hidden"> {newTab}</span>
    </a>
  )
}
