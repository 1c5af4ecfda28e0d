const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : Math.round(value))

const encode = (light: number) =>
  clamp(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))

const cube = (value: number) => (value > 6 / 29 ? value ** 3 : (value - 16 / 116) * 3 * (6 / 29) ** 2)

/** Writes a colour of CIE XYZ, whose white is D50 and 1, as sRGB of 8 bits. */
export function xyzToRgb(
  [x = 0, y = 0, z = 0]: readonly number[],
  out: Uint8Array | Uint8ClampedArray,
  to: number,
): void {
  out[to] = encode(3.1339 * x - 1.6169 * y - 0.4906 * z)
  out[to + 1] = encode(-0.9788 * x + 1.9161 * y + 0.0335 * z)
  out[to + 2] = encode(0.0719 * x - 0.229 * y + 1.4052 * z)
}

/** CIE XYZ of D50, the white of profiles. */
export const WHITE = [0.9642, 1, 0.8251] as const

/** CIE XYZ, whose white is D50 and 1, of a colour of CIE L*a*b* (0 to 100, and -128 to 127). */
export function labToXyz([l = 0, a = 0, b = 0]: readonly number[]): readonly [number, number, number] {
  const fy = (l + 16) / 116
  return [WHITE[0] * cube(fy + a / 500), cube(fy), WHITE[2] * cube(fy - b / 200)]
}

/** Writes a colour of CIE L*a*b* (0 to 100, and -128 to 127) as sRGB of 8 bits, white being D50. */
export function labToRgb(lab: readonly number[], out: Uint8Array | Uint8ClampedArray, to: number): void {
  xyzToRgb(labToXyz(lab), out, to)
}

/** Samples of 8 bits as L*, a* and b* in the ranges that fax and JPX have for them (ITU-T T.42; ISO/IEC 15444-2, M.11.7.4). */
export const fromStandardRanges = ([l = 0, a = 0, b = 0]: readonly number[]): readonly number[] => [
  l / 2.55,
  ((a - 128) * 170) / 255,
  ((b - 96) * 200) / 255,
]
