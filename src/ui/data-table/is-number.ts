/** Signs that say how a number is written, not what it is: marks of direction and the like. */
const MARKS = /\p{Cf}/gu
const NUMBER = /^[-+−]?[.,٫]?\p{Nd}[\p{Nd}\s.,’'٫٬]*[%٪]?$/u

/** Tells whether the words of a cell are a number, in the digits and signs of any language. */
export const isNumber = (cell: string): boolean => NUMBER.test(cell.replace(MARKS, ''))
