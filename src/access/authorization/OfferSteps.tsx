import { useCallback, useState } from 'react'
import { hostOf } from '../../delivery/safe-url'
import type { AccessOffer } from '../../model/access-offer'
import { localizedLine } from '../../model/language-map'
import { toNotice } from '../../sources/later'
import { Localized } from '../../ui/Localized'
import { OutwardLink } from '../../ui/links/OutwardLink'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { useAskAgain } from '../use-ask-again'
import { useAdmission } from './use-authorization'

/** One way to be let in: what it says, the page it opens, and going on afterwards. */
function Offer({ offer }: { offer: AccessOffer }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const { admit } = useAdmission()
  const [opened, setOpened] = useState(false)
  const [refused, setRefused] = useState<string>()
  const goOn = useCallback(async () => {
    const answer = await admit(offer)
    if (!answer) return
    const { heading, note } = await toNotice({ json: answer, url: offer.tokenService })
    const words = [heading, note].map(each => localizedLine(each, languages)).filter(Boolean)
    setRefused(words.join(' ') || t('access.offer.refused'))
  }, [admit, offer, languages, t])
  useAskAgain(async () => {
    if (opened) await goOn()
  })
  const host = hostOf(offer.url || offer.tokenService)
  const name = localizedLine(offer.confirmLabel, languages) || localizedLine(offer.label, languages)
  return (
    <section className="notice-offer">
      {localizedLine(offer.heading, languages) !== '' && (
        <p className="notice-offer-title">
          <Localized text={offer.heading} languages={languages} />
        </p>
      )}
      <p>
        {localizedLine(offer.note, languages) === '' ? (
          t('access.offer.body')
        ) : (
          <Localized text={offer.note} languages={languages} />
        )}
      </p>
      <div className="notice-steps">
        {offer.kind !== 'external' && (
          <OutwardLink
            className={opened ? 'button' : 'button button-strong'}
            url={pageOf(offer)}
            newTab={t('about.newTab')}
            onClick={() => setOpened(true)}
          >
            <bdi>{name || t('access.signIn')}</bdi>
          </OutwardLink>
        )}
        {(opened || offer.kind === 'external') && (
          <button type="button" className="button button-strong" onClick={() => void goOn()}>
            {t('access.offer.done')}
          </button>
        )}
      </div>
      <p className="notice-host">{t('access.offer.host', { host })}</p>
      {refused !== undefined && (
        <p role="status" dir="auto">
          {refused}
        </p>
      )}
    </section>
  )
}

/** The page of an access service, which is told where it was opened from. Version 2.0, "Interaction with Access Services". */
function pageOf(offer: AccessOffer): string {
  const url = new URL(offer.url)
  url.searchParams.set('origin', location.origin)
  return url.href
}

/** The ways to be let in that the document offers. */
export function OfferSteps({ offers }: { offers: readonly AccessOffer[] }) {
  return offers.map(offer => <Offer key={offer.url + offer.tokenService} offer={offer} />)
}
