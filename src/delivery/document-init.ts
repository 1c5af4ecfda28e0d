/** Request for a document. `Accept` is safe-listed: no preflight, unless there is a token to send. */
export function documentInit(credentials: RequestCredentials, token?: string): RequestInit {
  const headers = { Accept: 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  return { headers, credentials }
}
