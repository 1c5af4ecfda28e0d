import type { IncomingMessage, ServerResponse } from 'node:http'

/** No form sent here is longer; in bytes. */
const LONGEST_BODY = 8192

const HOST = /^[A-Za-z0-9.[\]:-]{1,255}$/

async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LONGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toHeaders(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const each of value ?? []) headers.append(name, each)
  }
  return headers
}

/**
 * Turns a request of Node's server into the platform's; `undefined` when it cannot be one (a host or an
 * address that is none, a body of more than 8 kB).
 */
export async function toRequest(message: IncomingMessage): Promise<Request | undefined> {
  const { method = 'GET', headers, url: path = '/' } = message
  const url = `http://${headers.host}${path}`
  if (!HOST.test(headers.host ?? '') || !path.startsWith('/') || !URL.canParse(url)) return undefined
  if (!/^(?:GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/.test(method)) return undefined
  const body = method === 'POST' ? await readBody(message) : null
  return body === undefined ? undefined : new Request(url, { method, headers: toHeaders(message), body })
}

/** Sends the platform's answer through Node's server. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  response.end(body)
}
