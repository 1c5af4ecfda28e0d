// Types of the samples.

/** One sample representation, as `scripts/samples` describes it in `samples/<folder>/sample.json`. */
export interface Sample {
  readonly folder: string
  readonly institution: string
  /** MMS ID of the record it belongs to. */
  readonly record: string
  readonly representation: string
  readonly label: string
  readonly description: string
  /** BCP 47 tag of its label and values; English when absent. */
  readonly language?: string
  readonly metadata: readonly { readonly label: string; readonly value: string }[]
  readonly rights?: string
  readonly requiredStatement?: readonly [label: string, value: string]
  readonly direction?: string
  readonly behavior?: readonly string[]
  readonly navDate?: string
  readonly policy?: Policy
  /** Open to all only in small: pictures wider than this many pixels are for readers who have signed in. */
  readonly openWidth?: number
  /** Version of the IIIF authorization specification by which its manifest says that it is guarded. */
  readonly guard?: 1 | 2
  /** Lent to one reader at a time, for so many seconds. */
  readonly lentSeconds?: number
  /** Files whose addresses are refused, by position from 1, whatever their signature. */
  readonly refusedFiles?: readonly number[]
  /** Hours by which its server's clock is ahead. */
  readonly clockAhead?: number
  /** Not on the start page. */
  readonly unlisted?: true
  /** Lifetime of its signed URLs in seconds; 119 when absent. */
  readonly secondsToLive?: number
  /** Its files are sent without CORS headers. */
  readonly withoutCors?: boolean
  /** Its files are sent whole, whatever part is asked for. */
  readonly withoutRanges?: boolean
  readonly withoutImageService?: boolean
  /** Its delivery JSON carries the keys that no public consumer has been seen to read. */
  readonly describesFiles?: boolean
  /** Its delivery JSON has thumbnails at signed addresses. */
  readonly lendsThumbnails?: boolean
  /** Version of the Image API its Presentation 3 manifest names; 2, as Alma's server is, when absent. */
  readonly imageApi?: 2 | 3
  /** Manifest where it is of little use: asking for it is refused, or it shows another edition (`another-edition.ts`). */
  readonly manifest?: 'refused' | 'another-edition'
  /** Form in which the printed words of its pages are handed out. */
  readonly ocr?: 'alto' | 'hocr' | 'page'
  /** Thumbnails where not every file has one by its ID: by position in the representation only, or none at all. */
  readonly thumbnails?: 'by-index' | 'none'
  readonly files: readonly SampleFile[]
  readonly ranges?: readonly SampleRange[]
}

/** Access policy of a sample, with the refusal that others get. */
export interface Policy {
  /**
   * `signed-in`: 401 without a session; `never`: 401 with one too, as where cookies do not arrive; `denied`: 403;
   * `challenge`: a web page with 200; `login-page`: a redirect to the sign-in page.
   */
  readonly access: 'signed-in' | 'never' | 'denied' | 'challenge' | 'login-page'
  readonly message?: string
  /** The message is not exposed to other origins. */
  readonly hidden?: true
}

/** One file of a sample; `name` is its name in the storage, and on disk. */
export interface SampleFile {
  /** File PID. */
  readonly id: string
  readonly name: string
  readonly label: string
  readonly format: string
  readonly bytes: number
  /** Its name on disk where that is another. */
  readonly storedName?: string
  /** Name on disk of a JPEG of the same pixels, where the image service cannot read the file itself. */
  readonly readableAs?: string
  /** Pixels; absent for what is not a picture. */
  readonly width?: number
  readonly height?: number
  /** Name on disk of its plain text. */
  readonly text?: string
  /** Name on disk of its printed words with their boxes (`texts/printed-words.ts`). */
  readonly words?: string
  readonly behavior?: readonly string[]
  readonly note?: string
  /** Seconds; of what is heard or seen in time. */
  readonly duration?: number
  /** Width and height of a film in pixels. */
  readonly frame?: readonly [width: number, height: number]
  /** Name on disk of the picture that stands for a film before it plays. */
  readonly poster?: string
  /** Names on disk of the same film as a stream (HLS or DASH), the playlist first. */
  readonly stream?: readonly string[]
  readonly chapters?: readonly { readonly label: string; readonly start: number; readonly end: number }[]
  /** The recording whose words these are, or that they describe for those who do not see it. */
  readonly captions?: {
    readonly of: string
    readonly language: string
    readonly label: string
    readonly provides?: 'audioDescription'
  }
}

/** One picture of a sample. */
export type SamplePicture = SampleFile & { readonly width: number; readonly height: number }

/** A range of the table of contents; pages are counted from 1. */
export interface SampleRange {
  readonly label: string
  readonly pages: readonly number[]
  readonly ranges?: readonly SampleRange[]
}
