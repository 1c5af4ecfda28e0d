/** Remembers what a function gives for an object, as long as that is there: checks are run again and again on the same samples. */
export function remember<From extends object, To>(find: (from: From) => To): (from: From) => To {
  const answers = new WeakMap<From, { readonly answer: To }>()
  return from => {
    const own = answers.get(from) ?? { answer: find(from) }
    answers.set(from, own)
    return own.answer
  }
}
