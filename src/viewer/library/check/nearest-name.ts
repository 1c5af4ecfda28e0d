import { isMisspelt, MOST_WRONG } from '../../../model/configuration'

/** The known name that was probably meant: equal but for upper and lower case, or up to two letters away. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  for (let wrong = 0; wrong <= MOST_WRONG; wrong++) {
    const nearest = names.find(each => isMisspelt(name, each, wrong))
    if (nearest !== undefined) return nearest
  }
  return undefined
}
