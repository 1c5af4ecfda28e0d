import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import compression from 'compression'
import type { Connect, Plugin, ResolvedConfig } from 'vite'
import { handleDelivery, isDelivered } from './delivery.ts'
import { sendResponse, toRequest } from './protocol/node-http.ts'
import { fillPage, isViewerPage } from './viewer-pages.ts'

const pathOf = ({ url = '/' }: IncomingMessage) => url.split(/[?#]/, 1)[0] ?? '/'
const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'
const isPageRequest = (request: IncomingMessage) =>
  isRead(request) && isViewerPage(pathOf(request), request.headers.accept)

async function deliver(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await toRequest(message)
  if (request) return sendResponse(await handleDelivery(request), response)
  response.statusCode = 400
  // The rest of a body that is too long is not read.
  response.setHeader('Connection', 'close')
  response.end('The request is malformed.\n')
}

/** Answers delivery paths; what a browser opens as a page goes on to the viewer. */
const delivery: Connect.NextHandleFunction = (request, response, next) => {
  if (!isDelivered(pathOf(request)) || isPageRequest(request)) return next()
  deliver(request, response).catch(next)
}

/** In development Vite makes the page itself, from whatever address it is asked for. */
const developmentPage: Connect.NextHandleFunction = (request, _response, next) => {
  if (isPageRequest(request)) request.url = '/index.html'
  next()
}

function previewPage(file: string): Connect.NextHandleFunction {
  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const html = fillPage(await readFile(file, 'utf8'), request.url)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('Vary', 'Accept')
    response.end(request.method === 'HEAD' ? undefined : html)
  }
  return (request, response, next) => {
    if (!isPageRequest(request)) return next()
    send(request, response).catch(next)
  }
}

/** Built files carry a hash in their names, so they never change. */
const keepAssets: Connect.NextHandleFunction = (request, response, next) => {
  if (pathOf(request).startsWith('/assets/')) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  }
  next()
}

/**
 * Mounts the sample library's delivery service beside the viewer in `vite dev` and `vite preview`, serves
 * the viewer's page at Alma's addresses, and offers the samples on its start page. The build is untouched.
 */
export function deliveryService(): Plugin {
  let configuration: ResolvedConfig
  return {
    name: 'lectern-delivery-service',
    apply: 'serve',
    // Left to itself Vite answers unknown addresses with the start page, and lets pages of this machine
    // read what Alma lets nobody read from another origin.
    config: () => ({ appType: 'mpa', server: { cors: false }, preview: { cors: false } }),
    configResolved(resolved) {
      configuration = resolved
    },
    configureServer(server) {
      server.middlewares.use(delivery)
      server.middlewares.use(developmentPage)
    },
    configurePreviewServer(server) {
      const { root, build } = configuration
      server.middlewares.use(compression() as Connect.NextHandleFunction)
      server.middlewares.use(delivery)
      server.middlewares.use(previewPage(resolve(root, build.outDir, 'index.html')))
      server.middlewares.use(keepAssets)
    },
    transformIndexHtml: (html, { originalUrl }) => fillPage(html, originalUrl),
  }
}
