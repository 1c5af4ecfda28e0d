import { localizedLine } from '../../model/language-map'
import { forgetDescriptions } from '../../stage/pictures/described-services'
import { OutwardLink } from '../../ui/links/OutwardLink'
import type { SignOut } from '../../viewer/state/viewer-part'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'

/** Links that sign the reader out again. IIIF Authorization Flow 2.0, "Logout Service". */
export function SignOuts() {
  const t = useTranslate()
  const { languages, store, delivery } = useViewer()
  const all = useViewerState(state => state.signOuts)
  const leave = ({ url, tokenService }: SignOut) => {
    delivery.tokens.forget(tokenService)
    forgetDescriptions()
    store.setState(({ signOuts, accessGeneration }) => ({
      signOuts: signOuts.filter(each => each.url !== url),
      accessGeneration: accessGeneration + 1,
    }))
  }
  return all.map(each => (
    <p key={each.url} className="about-part">
      <OutwardLink className="button" url={each.url} newTab={t('about.newTab')} onClick={() => leave(each)}>
        <bdi>{localizedLine(each.label, languages) || t('access.signOut')}</bdi>
      </OutwardLink>
    </p>
  ))
}
