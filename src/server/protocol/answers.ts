const NO_STORE = { 'Cache-Control': 'no-store' }

/** A plain-text answer for everything that is refused; the text says why. */
export function refuse(
  status: number,
  why: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${why}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...NO_STORE, ...headers },
  })
}

/** A JSON answer that is not to be stored, because the addresses in it expire. */
export function answerJson(json: unknown, type = 'application/json;charset=UTF-8'): Response {
  return new Response(JSON.stringify(json), { headers: { 'Content-Type': type, ...NO_STORE } })
}

/** A redirect to an address of this service. */
export function redirect(location: string, status: 302 | 303 = 302): Response {
  return new Response(null, { status, headers: { Location: location, ...NO_STORE } })
}

/** The same answer with further headers. */
export function withHeaders(answer: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}
