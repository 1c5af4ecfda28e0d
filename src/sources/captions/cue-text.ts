import { decodeHTML } from 'entities/decode'

/** Characters of one line that are shown. */
const LONGEST_LINE = 2000
/** `<v Ida Vale>`: who speaks. WebVTT, section 3.5 "cue voice span". */
const VOICE = /<v(?:\.[^\s>]*)?[ \t]+([^<>]+)>/gi
const BREAK = /<br[ \t]*\/?>/gi
/** Tags of WebVTT and SubRip, also in braces, and the overrides of SubStation Alpha. A sign that is no tag stays. */
const TAG = /<\/?[a-z0-9][^<>]*>|<\/?>|\{\\[^}]*\}|\{\/?[bius]\}/gi

/** Character references as HTML has them, all of them; what is none stays as it is. HTML, section 13.5. */
export const decodeReferences = (text: string): string => (text.includes('&') ? decodeHTML(text) : text)

/** Words of a cue as plain text: voices are named, `<br>` is a new row, all other markup is taken out. */
export function plainCue(text: string): string {
  const plain = text
    .replaceAll(VOICE, (_, speaker: string) => `${speaker.trim()}: `)
    .replaceAll(BREAK, '\n')
    .replaceAll(TAG, '')
  return decodeReferences(plain)
    .split('\n')
    .map(row => row.trim())
    .filter(row => row !== '')
    .join('\n')
    .slice(0, LONGEST_LINE)
}
