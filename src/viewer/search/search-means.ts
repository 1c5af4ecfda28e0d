import type { Viewer } from '../use-viewer'

/** Services that the searches use. */
export type SearchMeans = Pick<Viewer, 'store' | 'delivery' | 'queryClient' | 'languages'>
