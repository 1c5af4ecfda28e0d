/**
 * Copies a value with some of its parts replaced (`undefined` takes one away). Getters, its own and its class's, are
 * copied unread, so that lazy parts stay lazy.
 */
export function withParts<Whole extends object>(
  whole: Whole,
  parts: { readonly [Key in keyof Whole]?: Whole[Key] | undefined },
): Whole {
  return Object.create(Object.getPrototypeOf(whole), {
    ...Object.getOwnPropertyDescriptors(whole),
    ...Object.getOwnPropertyDescriptors(parts),
  })
}
