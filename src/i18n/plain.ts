/** Tells whether a message has neither places nor quoting (ICU message syntax): it is said as it stands. */
export function isPlain(message: string): boolean {
  return !/[{}<'#]/.test(message)
}
