/** Whether a sign-in was begun in this tab; says so without loading more. */
export function wasSigningIn(): boolean {
  try {
    return sessionStorage.getItem('lectern-sign-in') !== null
  } catch {
    return false
  }
}
