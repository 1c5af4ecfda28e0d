import { type ComponentType, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { MessageKey } from '../../i18n/locales/en'
import { Loaded } from '../../ui/Loaded'
import { besideHolder } from '../../viewer/beside/holder'
import { isPermitted } from '../../viewer/library/permissions'
import { lastingLink } from '../../viewer/page-id/lasting-link'
import { pageName } from '../../viewer/state/page-name'
import { shareLink } from '../../viewer/url/share-link'
import { useObject, useOffered, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { OtherViewers } from './elsewhere/OtherViewers'
import { LinkField } from './LinkField'
import { ManifestHandle } from './ManifestHandle'
import './share.css'

const loadCitation = () => import('./cite/Citation').then(module => module.Citation)
const loadEmbedBuilder = () => import('./embed/EmbedBuilder').then(module => module.EmbedBuilder)

/** A part of the panel that is loaded when it is opened. */
function Part({ title, load }: { title: MessageKey; load: () => Promise<ComponentType> }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <details className="share-part" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t(title)}</summary>
      {open && <Loaded load={load} />}
    </details>
  )
}

/** Links to this page and, when it is zoomed, to what is in view; ways into other viewers and other pages. */
export function ShareContent() {
  const viewer = useViewer()
  const { translate: t } = viewer
  const object = useObject()
  const place = useViewerState(state => state.place)
  const opened = useViewerState(state => state.request?.url)
  const embed = useViewerState(state => isPermitted(state, 'embed'))
  const cites = useOffered('citation')
  const embeds = useOffered('embed-code')
  const look = useViewerState(
    useShallow(({ layout, usualLayout, shifted, order }) => ({ layout, usualLayout, shifted, order })),
  )
  const { region, ...whole } = place
  const lasting = (link: string | undefined) => lastingLink(link, object, place.canvas)
  // Beside another object the link opens both.
  const withOther = (link: string | undefined) => link && (besideHolder()?.linkWith(window, link) ?? link)
  const page = withOther(lasting(shareLink(location.href, whole, look, opened)))
  const view = region && withOther(lasting(shareLink(location.href, place, look, opened)))
  if (page === undefined) return <p className="share">{t('share.notPossible')}</p>
  return (
    <div className="share">
      {object && <p className="share-page">{pageName(viewer, object, place.canvas)}</p>}
      <LinkField title={t('share.link')} link={page} />
      {view !== undefined && <LinkField title={t('share.linkRegion')} link={view} />}
      <ManifestHandle />
      <OtherViewers />
      {cites && <Part title="cite.title" load={loadCitation} />}
      {embed && embeds && <Part title="embed.title" load={loadEmbedBuilder} />}
    </div>
  )
}
