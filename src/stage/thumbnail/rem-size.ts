/** CSS pixels of 1rem: thumbnails grow with the text. */
export const remSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
