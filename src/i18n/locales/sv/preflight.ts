import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Filen kan inte läsas.',
  empty: 'Filen är tom.',
  truncated: 'Slutet av filen saknas. Kopiera den igen från där den kom.',
  broken: 'Bilden kan inte avkodas: filen är skadad.',
  'wrong-type': 'Namnet säger {stated}, men filen är {format}.',
  encrypted: 'Filen kan bara öppnas med lösenord.',
  'large-pdf': 'PDF-filen är på {megabytes} MB; användare med långsam anslutning får vänta länge.',
  'pdf-text': 'PDF-filen har ingen text: den kan inte genomsökas eller läsas upp.',
  'pdf-tags': 'PDF-filen har inga taggar: skärmläsare läser den dåligt.',
  'pdf-labels': 'PDF-filen har inga sidetiketter: dess sidnummer är inte de tryckta.',
  missing:
    '{count, plural, one {Fil nummer {first} verkar saknas mellan de här två.} other {Filerna nummer {first} till {last} verkar saknas mellan de här två.}}',
  'cover-missing':
    '{number, select, 0 {Främre pärmen verkar saknas: det finns bara en i slutet.} other {Filnumren börjar med {number}: pärmen eller en annan sida i början verkar saknas.}}',
  order: 'Fil nummer {number} kommer efter nummer {before}.',
  'number-doubled': 'Fil nummer {number} finns mer än en gång.',
  'name-doubled':
    'Namnen skiljer sig bara i versaler och gemener eller i accenternas form. På andra system ersätter den ena filen den andra.',
  'same-bytes': 'De här {count} filerna är likadana, byte för byte.',
  rescanned: 'De här två verkar vara en sida, skannad två gånger ({percent} % lika).',
  blank: '{count, plural, one {En sida verkar vara tom.} other {{count} sidor verkar vara tomma.}}',
  rotated: 'Sidan verkar vara vriden ett kvarts varv.',
  'upside-down': 'Sidan verkar vara upp och ner.',
  skewed: 'Sidan verkar vara {degrees}° sned.',
  gutter: 'Ryggen verkar vara på fel sida. Kanske har vänster och höger sida förväxlats.',
  size: 'Bilden har {width} × {height} pixlar, de omgivande har {usualWidth} × {usualHeight}. Den kan vara avskuren.',
  'fold-out':
    'Sidan verkar vara ett utvikningsblad eller två sidor i en bild, men varken etiketten eller namnet säger det.',
  resolution: 'Bilden har {value} pixlar per tum, de flesta har {usual}.',
  colour: 'Bilden har {value}, de flesta har {usual} (kanaler × djup).',
  blurred: 'Bilden är mycket mindre skarp än de andra.',
  exposure: 'Mycket mer av bilden är helt svart eller helt vit än i de andra.',
  cast: 'Färgerna är rödare eller blåare än i de andra.',
  'form-missing':
    '{form, select, master {Den här filen saknar master, till skillnad från andra.} other {Den här mastern saknar kopia för webbläsare, till skillnad från andra.}}',
  'label-file-name':
    '{count, plural, one {Beteckningen på en sida är namnet på dess fil.} other {Beteckningarna på {count} sidor är namnen på deras filer.}}',
  'label-gap':
    '{count, plural, one {Ingen sida har beteckningen {first}.} other {Inga sidor har beteckningarna {first} till {last}.}} Sidor kan saknas.',
  'label-doubled': 'Mer än en sida har beteckningen {label}.',
  'label-order': 'Beteckningen {number} kommer efter beteckningen {before}.',
  'roman-break': 'Efter romerska siffror börjar de arabiska med {number}.',
  'text-missing':
    '{count, plural, one {En sida har ingen text, fast andra har det.} other {{count} sidor har ingen text, fast andra har det.}}',
  'text-unreadable': 'Mycket av texten är inte ord ({percent} %). Textigenkänningen kan ha misslyckats.',
  'text-language': 'Texter på ett annat språk än angivet: {count}. Angivet: {stated}. Text: {language}.',
  'text-doubled': 'Två olika bilder har samma text. Den ena texten hör till en annan sida.',
  'captions-alone': 'Det finns ingen inspelning till de här undertexterna.',
  'captions-missing': 'Filmen har inga undertexter.',
  'captions-long':
    '{seconds, plural, one {Undertexterna slutar en sekund efter inspelningen.} other {Undertexterna slutar {seconds} sekunder efter inspelningen.}}',
  'title-missing': 'Objektet har ingen titel.',
  'rights-missing': 'Objektet anger inga rättigheter.',
  'rights-unknown': 'Rättigheterna är angivna med egna ord, inte med en känd rättighetsangivelse: {rights}',
  'link-dead': 'En länk i beskrivningen svarar inte: {url}',
  'thumbnail-missing': 'Objektet har ingen miniatyrbild.',
  'cors-missing': 'Servern låter inte den här visaren läsa filen (CORS): {host}.',
  'ranges-missing': 'Servern skickar inte delar av filer; den som hoppar får vänta på hela filen: {host}.',
  'signature-short': 'Den signerade länken upphör efter {seconds} s.',
}
