import { useEffect, useRef } from 'react'
import { localizedLine } from '../../model/language-map'
import type { Layout } from '../../model/openings'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { usePageName } from '../page-name'

const LAYOUT_NAMES = {
  single: 'layout.single',
  book: 'layout.book',
  scroll: 'layout.scroll',
  overview: 'layout.overview',
} as const satisfies Readonly<Record<Layout, string>>

/** Says a message when it changes, but not when it is there for the first time. */
function useSaid(message: string, subject: 'page' | 'view'): void {
  const { announce } = useViewer()
  const before = useRef(message)
  useEffect(() => {
    if (message === before.current) return
    before.current = message
    announce(message, subject)
  }, [message, subject, announce])
}

/** Keeps the tab's title, and tells screen readers of page turns, zoom and rotation. */
export function useAnnouncements(): void {
  const t = useTranslate()
  const { languages } = useViewer()
  const page = usePageName()
  const label = localizedLine(useObject()?.label, languages) || t('viewer.untitled')
  const percent = useViewerState(state => Math.round(state.view.zoom * 100))
  const rotation = useViewerState(state => state.place.rotation)
  useEffect(() => {
    document.title = page === '' ? label : t('viewer.title', { object: label, page })
  }, [t, label, page])
  useSaid(percent === 100 ? t('zoom.announcedWhole') : t('zoom.announced', { percent }), 'view')
  useSaid(t('rotate.announced', { degrees: rotation }), 'view')
  useSaid(page, 'page')
  useLayoutSaid(page)
}

/** Says the layout when the reader chooses another, with the page. */
function useLayoutSaid(page: string): void {
  const { announce, translate: t } = useViewer()
  const layout = useViewerState(state => state.layout)
  const before = useRef(layout)
  useEffect(() => {
    if (layout === before.current) return
    before.current = layout
    announce(`${t(LAYOUT_NAMES[layout])}. ${page}`, 'layout')
  }, [layout, page, t, announce])
}
