import { publishedForm } from './iiif/another-edition.ts'
import { answerDone, answerProbe, answerToken, guardingServices, mayHaveWidth } from './iiif/authorization.ts'
import { answerImage } from './iiif/iiif-images.ts'
import { type FoundPicture, findPicture } from './iiif/image-identifiers.ts'
import { canvasDocument2, manifest2 } from './iiif/presentation-2.ts'
import { canvasDocument3, manifest3 } from './iiif/presentation-3.ts'
import { answerJson, redirect, refuse, withHeaders } from './protocol/answers.ts'
import { prefersJson } from './protocol/content-negotiation.ts'
import type { Readers } from './protocol/cross-origin.ts'
import { toDeliveryJson } from './protocol/delivery-documents.ts'
import { answerOembed } from './protocol/oembed.ts'
import { answerStored, clockOf, findStored } from './protocol/signed-urls.ts'
import { answerBeside } from './protocol/stored-beside.ts'
import { answerThumbnail } from './protocol/thumbnails.ts'
import { findByRecord, findSample, isPicture, type Sample } from './samples.ts'
import { refusalOf } from './scenarios/access-policies.ts'
import { lend, takeBack } from './scenarios/loans.ts'
import { answerRepository } from './scenarios/repository.ts'
import { isSignedIn, signIn, signOut } from './scenarios/sign-in.ts'
import { answerSearch, answerTerms } from './texts/content-search.ts'
import { answerPageText } from './texts/page-texts.ts'

/** A request taken apart; `segments` are those of the path, decoded. */
export interface Question {
  readonly request: Request
  readonly url: URL
  readonly segments: readonly string[]
}

type Answer = Response | Promise<Response>

const notFound = () => refuse(404, 'There is no such object.')

/** Alma's answer to a record: a redirect to its representation, which browsers do not follow across origins. */
function toRepresentation(
  { url }: Question,
  record: string,
  institution: string | undefined,
): Response | undefined {
  const sample = findByRecord(record, institution)
  return sample && redirect(`${url.pathname.replace(record, sample.representation)}${url.search}`)
}

/** Splits `[INST/]ID…` after a prefix. */
function named(segments: readonly string[]): { institution?: string; id: string; rest: readonly string[] } {
  const [first = '', ...rest] = segments
  if (/^\d+(?:\.json)?$/.test(first)) return { id: first, rest }
  return { institution: first, id: rest[0] ?? '', rest: rest.slice(1) }
}

function answerFor(
  question: Question,
  id: string,
  institution: string | undefined,
  answer: (sample: Sample) => Answer,
): Answer {
  const sample = findSample(id, institution)
  if (!sample) return toRepresentation(question, id, institution) ?? notFound()
  return refusalOf(sample, question.request) ?? answer(sample)
}

function answerDelivery(question: Question): Answer {
  const { institution, id, rest } = named(question.segments.slice(2))
  if (rest.length > 0) return notFound()
  const json = id.endsWith('.json')
  if (!json && !prefersJson(question.request.headers.get('accept')))
    return refuse(406, 'Only JSON is delivered here.')
  return answerFor(question, json ? id.slice(0, -'.json'.length) : id, institution, sample =>
    withHeaders(answerJson(toDeliveryJson(question.url.origin, sample, lend(sample, question.request))), {
      Date: new Date(clockOf(sample)).toUTCString(),
    }),
  )
}

function answerPresentation(question: Question): Answer {
  const { url } = question
  const { institution, id, rest } = named(question.segments.slice(3))
  const version = url.searchParams.get('iiifVersion') === '3' ? 3 : 2
  const [kind, fileId, ...more] = rest
  const answerWith = (answer: (sample: Sample) => Response) =>
    answerFor(question, id, institution, sample =>
      sample.manifest === 'refused'
        ? refuse(403, 'No manifests are made of it.')
        : answer(publishedForm(sample)),
    )
  if (kind === 'manifest' && fileId === undefined) {
    const manifest = version === 3 ? manifest3 : manifest2
    return answerWith(sample => answerJson(manifest(url.origin, sample, url.href)))
  }
  if (kind !== 'canvas' || fileId === undefined || more.length > 0) return notFound()
  return answerWith(sample => {
    const file = sample.files.find(each => each.id === fileId)
    if (version === 3 && file) return answerJson(canvasDocument3(url.origin, sample, file))
    return file && isPicture(file) ? answerJson(canvasDocument2(url.origin, sample, file)) : notFound()
  })
}

function answerText({ request, segments }: Question): Answer {
  const { institution, id, rest } = named(segments.slice(3))
  return rest.length > 0 ? notFound() : answerPageText(request, id, institution)
}

function answerPicture({ request, url, segments }: Question): Answer {
  const version = segments[1] === '3' ? 3 : 2
  // The identifier stays as it was sent: Alma's must not be decoded.
  const identifier = url.pathname.split('/')[3] ?? ''
  const match = findPicture(version, identifier)
  if (!match) return notFound()
  const service = `${url.origin}/iiif/${version}/${identifier}`
  const parameters = segments.slice(3)
  const refused = refusalOf(match.sample, request) ?? guardOf(match, request, url.origin, parameters)
  return refused ?? answerImage(service, version, match, parameters)
}

/** Refuses sizes above the open one; with Auth 1 also `info.json`, which then carries the access services. */
function guardOf(
  { sample, file }: FoundPicture,
  request: Request,
  origin: string,
  [region, size = '']: readonly string[],
): Response | undefined {
  if (region === 'info.json') {
    if (sample.guard !== 1 || isSignedIn(request)) return undefined
    return new Response(JSON.stringify({ service: guardingServices(origin, sample, file) }), {
      status: 401,
      headers: { 'Content-Type': 'application/ld+json', 'Cache-Control': 'no-store' },
    })
  }
  const width = Number.parseInt(size, 10) || Number.POSITIVE_INFINITY
  return mayHaveWidth(sample, request, width)
    ? undefined
    : refuse(401, 'Only for readers who have signed in.')
}

/** A picture in the size that is open to all. */
function answerOpenSize({ url, segments }: Question): Answer {
  const [id = '', width = ''] = segments.slice(2)
  const match = findPicture(3, id)
  if (!match || Number(width) !== match.sample.openWidth) return notFound()
  return answerImage(`${url.origin}/iiif/3/${id}`, 3, match, ['full', `${width},`, '0', 'default.jpg'])
}

function answerSmallPicture({ segments }: Question): Answer {
  const { institution, id, rest } = named(segments.slice(3))
  return rest.length > 1 ? notFound() : answerThumbnail(id, institution, rest[0] ?? '0')
}

/** `/view/iiif/search/VERSION/INST/REP` and `/view/iiif/autocomplete/…`. */
function answerContentSearch(question: Question): Answer {
  const [kind, version, ...path] = question.segments.slice(2)
  const { institution, id, rest } = named(path)
  if ((version !== '1' && version !== '2') || rest.length > 0) return notFound()
  return answerFor(question, id, institution, sample => {
    if (!sample.ocr) return notFound()
    const answer = kind === 'search' ? answerSearch : answerTerms
    return answerJson(answer(question.url, sample, version === '1' ? 1 : 2))
  })
}

function answerStream({ request, segments }: Question): Answer {
  const { institution, id, rest } = named(segments.slice(3))
  return rest.length > 1 ? notFound() : answerBeside(request, id, institution, rest[0])
}

/** A service of the delivery host. */
interface Service {
  /** The beginning of its paths. */
  readonly path: string
  readonly methods: readonly string[]
  /** Origins that may read its answers. */
  readonly readers: (url: URL) => Readers
  readonly answer: (question: Question) => Answer
}

const READ = ['GET', 'HEAD', 'OPTIONS']
const service = (path: string, readers: Readers, answer: Service['answer'], methods = READ): Service => ({
  path: `/${path}`,
  methods,
  readers: () => readers,
  answer,
})

/** Services by path; a path that begins another stands after it. */
const SERVICES: readonly Service[] = [
  service('view/delivery/thumbnail/', 'anyone', answerSmallPicture),
  service('view/delivery/text/', 'credentials', answerText),
  service('view/delivery/stream/', 'anyone', answerStream),
  service('view/delivery/', 'credentials', answerDelivery),
  service('view/iiif/presentation/', 'credentials', answerPresentation),
  service('view/iiif/search/', 'credentials', answerContentSearch),
  service('view/iiif/autocomplete/', 'credentials', answerContentSearch),
  service('iiif/2/', 'anyone', answerPicture),
  service('iiif/3/', 'anyone', answerPicture),
  {
    ...service('storage/', 'anyone', ({ request }) => answerStored(request)),
    readers: url => (findStored(url.pathname)?.sample.withoutCors ? 'nobody' : 'anyone'),
  },
  service('oembed', 'anyone', ({ url }) => answerOembed(url)),
  service('authorization/probe/', 'anyone', ({ request, url, segments }) =>
    answerProbe(request, url.origin, segments[2] ?? ''),
  ),
  service('authorization/small/', 'anyone', answerOpenSize),
  service('authorization/token', 'nobody', ({ request, url }) => answerToken(request, url)),
  service('authorization/done', 'nobody', () => answerDone()),
  service('repository/', 'credentials', ({ request, segments }) =>
    answerRepository(request, segments[1] ?? ''),
  ),
  service('view/return/', 'credentials', ({ request, segments }) => takeBack(request, segments[2] ?? ''), [
    ...READ,
    'POST',
  ]),
  service('sign-in', 'nobody', ({ request }) => signIn(request), [...READ, 'POST']),
  service('sign-out', 'nobody', ({ request }) => signOut(request)),
]

/** The service that answers a path; `undefined` when none does. */
export function findService(pathname: string): Service | undefined {
  return SERVICES.find(({ path }) => (path.endsWith('/') ? pathname.startsWith(path) : pathname === path))
}
