/** A page that could not be had; its position counts from 0. */
export class PageMissing extends Error {
  readonly page: number
  constructor(page: number) {
    super(`page ${page + 1} is missing`)
    this.page = page
  }
}
