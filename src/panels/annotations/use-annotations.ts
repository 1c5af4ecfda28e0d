import { useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { type AnnotationTranslate, loadAnnotationTranslate } from '../../i18n/annotations'
import { chooseLocale } from '../../i18n/locales'
import { type AnnotationState, annotationsOf } from '../../viewer/annotations/annotation-state'
import { useViewer } from '../../viewer/use-viewer'

/** The function that says messages about annotations in the reader's language; `undefined` while they are on their way. */
export function useAnnotationTranslate(): AnnotationTranslate | undefined {
  const { languages, queryClient } = useViewer()
  const locale = chooseLocale(languages)
  const { data } = useQuery(
    {
      queryKey: ['annotation-messages', locale],
      queryFn: () => loadAnnotationTranslate(locale),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient,
  )
  return data
}

/** A part of the state of annotations; the component renders again when that part changes. */
export function useAnnotationState<T>(select: (state: AnnotationState) => T): T {
  return useStore(annotationsOf(useViewer().store), select)
}
