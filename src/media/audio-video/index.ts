import { isPicture } from '../../model/pictures/pictures'
import type { Medium } from '../medium'
import { beginRecording } from './early-media'
import { isRecording } from './player/playable'

/** Recordings in the browser's own engine, and pictures that follow each other in time. */
export const audioVideo: Medium = {
  name: 'audio-video',
  accepts: canvas =>
    canvas.painting.some(
      ({ media, choices, time }) =>
        isRecording(media) || choices.some(isRecording) || (time && canvas.duration !== undefined),
    ),
  shows: ({ media, choices }) => isPicture(media) || isRecording(media) || choices.some(isRecording),
  beginEarly: beginRecording,
  load: () => import('./AudioVideoMedium').then(module => module.AudioVideoMedium),
}
