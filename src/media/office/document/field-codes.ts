// Fields of a Word document: a code, and the result that Word stored last. Office Open XML, 17.16.

/** The three marks of a field, and content of a run. A mark may hold the data of a form. */
const PART =
  /<w:fldChar\b[^>]*\bw:fldCharType="(begin|separate|end)"[^>]*>|<w:(t|drawing|pict|object)(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/w:\2>|<w:(?:t|tab|br|cr|sym|noBreakHyphen)\b[^>]*\/>/g

/**
 * A part of a document without the results of fields that stand in the code of another field, such as the page number in
 * `{ IF { PAGE } = 1 "first" "other" }`. Left as it is where its fields do not end.
 */
export function withoutFieldCodes(xml: string): string {
  if (!xml.includes('<w:fldChar')) return xml
  const open: ('code' | 'result')[] = []
  const seen = xml.replace(PART, (source, mark: string | undefined) => {
    if (mark === 'begin') open.push('code')
    else if (mark === 'end') open.pop()
    else if (mark === 'separate') open.splice(-1, 1, 'result')
    else return open.includes('code') ? '' : source
    return source
  })
  return open.length > 0 ? xml : seen
}
