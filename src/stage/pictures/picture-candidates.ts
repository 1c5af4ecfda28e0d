import type { Painting } from '../../model/digital-object'
import { plainPictureUrl } from '../../model/pictures/plain-picture'

/**
 * The URLs at which a picture of about `width` pixels may be found before its service is heard, best first; none where
 * only `picture-part.ts` can tell.
 */
export function pictureCandidates(painting: Painting, width: number): readonly string[] {
  const { media, region, rotation } = painting
  const { url, imageService } = media
  const plain = imageService ? plainPictureUrl(painting, width) : !region && !rotation && url
  if (!plain) return []
  // The service's own picture in full size is no smaller form of the one that it has refused.
  return !imageService || url.startsWith(imageService.id) ? [plain] : [plain, url]
}
