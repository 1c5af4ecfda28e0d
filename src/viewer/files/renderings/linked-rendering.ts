import { type Collection, isCollection } from '../../../model/collection'
import type { DigitalObject } from '../../../model/digital-object'
import { type Failure, isFailure } from '../../../model/failure'
import { readRendering } from '../../url/rendering-link'
import { findRendering } from './find-rendering'

/** The rendering that the page's URL names, as an object of its own; what was opened itself where it has no such file. */
export function linkedRendering(
  opened: DigitalObject | Collection | Failure,
): DigitalObject | Collection | Failure {
  const url = readRendering(location.href)
  if (url === undefined || isFailure(opened) || isCollection(opened)) return opened
  return findRendering(opened, url) ?? opened
}
