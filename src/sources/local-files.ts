// Folders of the reader's own disk as objects; loaded when one is opened.

import type { LocalFile } from './folder/local-file'
import { type LocalObject, toLocalObject } from './folder/to-local-object'
import { toObject } from './index'

export type { LocalFile } from './folder/local-file'
export type { LocalObject } from './folder/to-local-object'

/** Address against which a document of a folder is read, where nothing is. */
const NOWHERE = 'https://folder.invalid/'

/** Makes the object that a folder of files will become; never throws for what is in the files. */
export const openLocalFiles = (name: string, files: readonly LocalFile[]): Promise<LocalObject> =>
  toLocalObject(name, files, json => toObject({ json, url: NOWHERE }))
