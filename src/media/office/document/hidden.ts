// Hidden text of a Word document: Word shows it only to those who ask for it. Office Open XML, 17.3.2.41.

/** Visible content of a run; the parts of fields stay, so that they still end where they began. */
const SEEN =
  /<w:(t|drawing|pict|object)\b[^>]*[^/]?>[\s\S]*?<\/w:\1>|<w:(?:t|tab|br|cr|sym|noBreakHyphen)\b[^>]*\/>/g

/** A run without runs inside. */
const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<\/?w:r[\s>])[\s\S])*<\/w:r>/g

const ON = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/
const OFF = /<w:vanish\s+w:val="(?:0|false|off)"\s*\/>/

/** Takes what is hidden out of a part of a document; `styles` are the ids of styles that hide. */
export function withoutHidden(xml: string, styles: ReadonlySet<string>): string {
  if (!ON.test(xml) && styles.size === 0) return xml
  return xml.replace(RUN, run => {
    const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(run)?.[0] ?? ''
    const style = /<w:rStyle\s+w:val="([^"]*)"/.exec(properties)?.[1] ?? ''
    const isHidden = ON.test(properties) || (styles.has(style) && !OFF.test(properties))
    return isHidden ? run.replace(SEEN, '') : run
  })
}
