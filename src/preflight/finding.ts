import type { FileSample, ObjectFacts } from './sample'

/** Something that may be wrong: a question to a person, with the files that it is about. */
export interface Finding {
  /** Kind of `CHECKS`, which is also the name of its sentence. */
  readonly kind: string
  /** Positions of the files from 0, in their order; empty when it is about the object. */
  readonly files: readonly number[]
  /** `certain`: the file itself proves it; `likely`: a person has to look. */
  readonly certainty: 'certain' | 'likely'
  /** Values for the places in the sentence. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Limits that a library may set. */
export interface Limits {
  /** Part by which the size of a picture may differ from that of its neighbours. */
  readonly size: number
  /** Positions within which two scans of one page are looked for. */
  readonly nearness: number
  /** Correlation from which two pictures are of one page, -1 to 1. */
  readonly likeness: number
  /** Bytes above which a PDF is called large. */
  readonly pdfBytes: number
}

/** Default limits. */
export const USUAL_LIMITS: Limits = { size: 0.12, nearness: 8, likeness: 0.72, pdfBytes: 250_000_000 }

/** Circumstances of a check. */
export interface CheckContext {
  /** Absent where only files are known. */
  readonly object?: ObjectFacts
  readonly limits: Limits
}

/** A kind of finding, and the function that finds it. It throws nothing and asks nobody. */
export interface Check {
  readonly kind: string
  find(samples: readonly FileSample[], context: CheckContext): Iterable<Omit<Finding, 'kind'>>
}
