/** The viewer's port; `E2E_PORT` sets another, where several copies are tested at once. */
export const PORT = Number(process.env.E2E_PORT ?? 4319)

/** The port of the other library. */
export const ELSEWHERE_PORT = PORT + 1

/** The viewer's port for the other engines. */
export const ENGINES_PORT = PORT + 2

/** The port of WebKit's driver. */
export const WEBKIT_PORT = PORT + 3
