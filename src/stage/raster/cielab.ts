const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value + 0.5)

const encode = (light: number) =>
  clamp(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))

const cube = (value: number) => (value > 6 / 29 ? value ** 3 : (value - 16 / 116) * 3 * (6 / 29) ** 2)

/** Writes a colour of CIE L*a*b* (0 to 100, and -128 to 127) as sRGB of 8 bits, white being D50. */
export function labToRgb(
  [l = 0, a = 0, b = 0]: readonly number[],
  out: Uint8Array | Uint8ClampedArray,
  to: number,
): void {
  const fy = (l + 16) / 116
  const x = 0.9642 * cube(fy + a / 500)
  const y = cube(fy)
  const z = 0.8251 * cube(fy - b / 200)
  out[to] = encode(3.1339 * x - 1.6169 * y - 0.4906 * z)
  out[to + 1] = encode(-0.9788 * x + 1.9161 * y + 0.0335 * z)
  out[to + 2] = encode(0.0719 * x - 0.229 * y + 1.4052 * z)
}

/** Samples of 8 bits as L*, a* and b* in the ranges that fax and JPX have for them (ITU-T T.42; ISO/IEC 15444-2, M.11.7.4). */
export const fromStandardRanges = ([l = 0, a = 0, b = 0]: readonly number[]): readonly number[] => [
  l / 2.55,
  ((a - 128) * 170) / 255,
  ((b - 96) * 200) / 255,
]
