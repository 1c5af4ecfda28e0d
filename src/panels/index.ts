import { about } from './about'
import { adjust } from './adjust'
import { contents } from './contents'
import { downloads } from './downloads'
import { find } from './find'
import type { Panel } from './panel'
import { share } from './share'
import { thumbnails } from './thumbnails'
import { collection, volumes } from './volumes'

/** All panels, in the order of their buttons. */
export const panels: readonly Panel[] = [
  contents,
  thumbnails,
  volumes,
  collection,
  find,
  about,
  downloads,
  share,
  adjust,
]
