import { ObservedPlayer } from './observed-player'

/** The loudness of a player: of its own element, or of a sound that is heard in place of it. */
export abstract class SoundingPlayer extends ObservedPlayer {
  abstract readonly element: HTMLMediaElement
  private isReplaced = false

  setRate(rate: number): void {
    this.element.defaultPlaybackRate = rate
    this.element.playbackRate = rate
    this.set({ rate })
  }

  setVolume(volume: number): void {
    this.element.volume = Math.min(1, Math.max(0, volume))
    this.setMuted(volume <= 0)
  }

  setMuted(muted: boolean): void {
    if (this.isReplaced) this.set({ volume: this.element.volume, muted })
    else this.element.muted = muted
  }

  /** Silences its own sound while another is heard in place of it, which follows its state. */
  replaceSound(isReplaced: boolean): void {
    this.isReplaced = isReplaced
    this.element.muted = isReplaced || this.state.muted
  }

  /** Takes over what the element says of its loudness. */
  protected readLoudness(): void {
    const { volume, muted } = this.element
    this.set(this.isReplaced ? { volume } : { volume, muted })
  }
}
