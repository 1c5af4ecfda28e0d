import { useState } from 'react'
import { hostOf, safeUrl } from '../../delivery/safe-url'
import type { Provider } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { Localized } from '../../ui/Localized'
import { LinkList } from '../../ui/links/LinkList'
import { isAmong } from '../../viewer/library/hosts'
import { settingsOf } from '../../viewer/library/library-settings'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'

/** The logo, but only from the host of the object itself or one that the library lists: data does not choose whom we talk to. */
function Logo({ provider }: { provider: Provider }) {
  const host = useViewerState(state => hostOf(state.request?.url ?? ''))
  const { logoHosts } = settingsOf(useViewerState(state => state.configuration))
  const [failed, setFailed] = useState(false)
  const url = safeUrl(provider.logo?.url)
  if (failed || url === undefined || host === '' || !isAmong(hostOf(url), [host, ...logoHosts])) return null
  return <img className="about-logo" src={url} alt="" loading="lazy" onError={() => setFailed(true)} />
}

/** Providers of the object, with their web pages. Presentation 3, `provider`. */
export function Providers({ providers }: { providers: readonly Provider[] }) {
  const { languages } = useViewer()
  const t = useTranslate()
  return providers.map((provider, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: providers never change places and have no names of their own
    <div key={`${index}`} className="about-provider">
      <Logo provider={provider} />
      {localizedLine(provider.label, languages) !== '' && (
        <div>
          <Localized text={provider.label} languages={languages} />
        </div>
      )}
      <LinkList
        links={[...provider.homepages, ...provider.seeAlso]}
        languages={languages}
        checkUrl={url => safeUrl(url)}
        newTab={t('about.newTab')}
      />
    </div>
  ))
}
