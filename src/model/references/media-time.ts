/** The seconds of a clock such as `1:02:03.5`, of `90` or of `90s`; `NaN` for anything else. Media Fragments 1.0, section 4.2.1 (npt). */
export const clockSeconds = (clock: string): number =>
  clock
    .replace(/s$/i, '')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part || Number.NaN), 0)
