import type { Sample } from '../sample.ts'

/**
 * The sample as a manifest of another edition has it: the first file is missing, and canvases are numbered anew, so that
 * neither file IDs nor labels nor their number lead to the files.
 */
function anotherEdition(sample: Sample): Sample {
  const files = sample.files
    .slice(1)
    .map((file, index) => ({ ...file, id: `p${index + 1}`, label: `Scan ${index + 1}` }))
  return { ...sample, files }
}

/** The sample as its manifest has it. */
export const publishedForm = (sample: Sample): Sample =>
  sample.manifest === 'another-edition' ? anotherEdition(sample) : sample
