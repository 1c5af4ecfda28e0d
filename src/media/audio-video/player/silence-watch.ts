import { SILENCE } from '../../../delivery/files/fetch-file'

/** Tells when nothing more comes of a recording: a media element would wait, and ask again, for ever. */
export class SilenceWatch {
  private readonly element: HTMLMediaElement
  private readonly timer: ReturnType<typeof setInterval>
  private last = ''

  /** `isWaiting`: the reader waits for the recording to go on. */
  constructor(element: HTMLMediaElement, isWaiting: () => boolean, onSilent: () => void) {
    this.element = element
    this.timer = setInterval(() => {
      const { last } = this
      this.last = this.progress()
      const isLoading = element.networkState === HTMLMediaElement.NETWORK_LOADING
      if (isLoading && last === this.last && (isWaiting() || element.readyState === 0)) onSilent()
    }, SILENCE)
  }

  stop(): void {
    clearInterval(this.timer)
  }

  /** Marks of the progress of the recording. */
  private progress(): string {
    const { buffered, readyState, currentTime, currentSrc } = this.element
    const end = buffered.length > 0 ? buffered.end(buffered.length - 1) : 0
    return `${readyState} ${end} ${currentTime} ${currentSrc}`
  }
}
