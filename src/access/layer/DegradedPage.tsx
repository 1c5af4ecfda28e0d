import { ImageDown } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../model/failure'
import { useTranslate } from '../../viewer/use-viewer'
import { OfferSteps } from '../authorization/OfferSteps'
import { LibraryMessage } from '../NoticeCard'

/** Says that the page is there in a degraded form only, and how to have more of it. */
export function DegradedPage({ failure }: { failure: Failure }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const offers = failure.offers ?? []
  return (
    <section className="access-strip" data-state="degraded" aria-label={t('access.degraded.title')}>
      <div className="access-strip-line">
        <ImageDown size={20} aria-hidden />
        <p>{t('access.degraded.body')}</p>
        {offers.length > 0 && (
          <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('access.degraded.more')}
          </button>
        )}
      </div>
      {open && (
        <div className="access-strip-more">
          <LibraryMessage
            failure={{ failure: failure.failure, ...(failure.message && { message: failure.message }) }}
          />
          <OfferSteps offers={offers} />
        </div>
      )}
    </section>
  )
}
