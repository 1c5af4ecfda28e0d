import { about } from './about'
import { adjust } from './adjust'
import { contents } from './contents'
import { layers } from './layers'
import type { Panel } from './panel'
import { settings } from './settings'
import { share } from './share'
import { thumbnails } from './thumbnails'
import { collection, volumes } from './volumes'

/** All panels, in the order of their buttons. */
export const panels: readonly Panel[] = [
  contents,
  thumbnails,
  volumes,
  collection,
  about,
  share,
  layers,
  adjust,
  settings,
]
