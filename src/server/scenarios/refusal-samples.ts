import type { Sample } from '../sample.ts'

// Objects for every way of being refused: the leaves of the album under IDs of their own, one object a case. They
// are not on the start page; a link opens them (`?rep_id=1210002000000412&inst=99SKERROW_INST`).

/** Differences of a case from the album. */
type Case = Pick<Sample, 'label'> & Partial<Sample>

const HOSTILE =
  '<script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1"> javascript:globalThis.ran=1 \u202e{title} %00'

/** In the order of their IDs, which end in 00, 01, 02 and so on before the institution's part. */
const CASES: readonly Case[] = [
  { label: 'Signing in never arrives', policy: { access: 'never' } },
  {
    label: 'Denied, with a message that other origins may not read',
    policy: { access: 'denied', message: 'Only for the keeper.', hidden: true },
  },
  { label: 'Denied, with a hostile message', policy: { access: 'denied', message: HOSTILE } },
  { label: 'Denied at great length', policy: { access: 'denied', message: 'No. '.repeat(2500) } },
  {
    label: 'Lent to one reader at a time',
    lentSeconds: 45,
    policy: { access: 'signed-in' },
  },
  {
    label: 'Under embargo',
    policy: { access: 'denied', message: 'Embargoed until 2031-01-01 at the wish of the family.' },
  },
  {
    label: 'Only in the reading room',
    policy: { access: 'denied', message: 'This can be seen only in the reading room.' },
  },
  { label: 'Only for students', policy: { access: 'denied', message: 'Reserved for enrolled students.' } },
  { label: 'A challenge in place of the document', policy: { access: 'challenge' } },
  { label: 'A sign-in page in place of the document', policy: { access: 'login-page' } },
  { label: 'A clock three hours ahead', clockAhead: 3, secondsToLive: 5 },
  { label: 'For readers who have signed in', policy: { access: 'signed-in' }, secondsToLive: 5 },
  { label: 'One leaf is refused', refusedFiles: [2] },
  {
    label: 'Large only for readers who have signed in',
    guard: 2,
    openWidth: 400,
    withoutImageService: false,
  },
  { label: 'Guarded in the older way', guard: 1, openWidth: 1, withoutImageService: false },
  { label: 'Denied', policy: { access: 'denied' } },
]

const number = (index: number) => String(index).padStart(2, '0')

function toSample(album: Sample, each: Case, index: number): Sample {
  const files = album.files.map((file, page) => ({
    ...file,
    id: `13100020${number(index)}${number(page + 1)}0412`,
  }))
  const { secondsToLive: _, ...usual } = album
  return {
    ...usual,
    record: `99100020${number(index)}000412`,
    representation: `12100020${number(index)}000412`,
    metadata: [{ label: 'Title', value: each.label }, ...album.metadata.slice(1)],
    description: each.label,
    unlisted: true,
    ...each,
    files,
  }
}

/** The objects that are refused in one way or another, made of the album's leaves. */
export function refusalSamples(samples: readonly Sample[]): readonly Sample[] {
  const album = samples.find(({ folder }) => folder === 'album')
  return album ? CASES.map((each, index) => toSample(album, each, index)) : []
}
