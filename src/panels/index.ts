import { about } from './about'
import { adjust } from './adjust'
import { contents } from './contents'
import type { Panel } from './panel'
import { representations } from './representations'
import { share } from './share'
import { thumbnails } from './thumbnails'
import { collection, volumes } from './volumes'

/** All panels, in the order of their buttons. */
export const panels: readonly Panel[] = [
  contents,
  thumbnails,
  representations,
  volumes,
  collection,
  about,
  share,
  adjust,
]
