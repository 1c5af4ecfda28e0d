/** An archive of files by name, in their order; the first is stored as it is. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer<ArrayBuffer>
