import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Filen kan ikke leses.',
  empty: 'Filen er tom.',
  truncated: 'Slutten av filen mangler. Kopier den på nytt derfra den kom.',
  broken: 'Bildet kan ikke dekodes: filen er skadet.',
  'wrong-type': 'Navnet sier {stated}, men filen er {format}.',
  encrypted: 'Filen kan bare åpnes med passord.',
  'large-pdf': 'PDF-en er på {megabytes} MB; brukere med treg forbindelse må vente lenge.',
  'pdf-text': 'PDF-filen har ingen tekst: den kan ikke søkes i eller leses høyt.',
  'pdf-tags': 'PDF-filen har ingen tagger: skjermlesere leser den dårlig.',
  'pdf-labels': 'PDF-en har ingen sideetiketter: sidetallene er ikke de trykte.',
  missing:
    '{count, plural, one {Fil nummer {first} ser ut til å mangle mellom disse to.} other {Fil nummer {first} til {last} ser ut til å mangle mellom disse to.}}',
  'cover-missing':
    '{number, select, 0 {Forpermen ser ut til å mangle: det er bare en perm bakerst.} other {Filnumrene begynner med {number}: omslaget eller en annen side i begynnelsen ser ut til å mangle.}}',
  order: 'Fil nummer {number} kommer etter nummer {before}.',
  'number-doubled': 'Fil nummer {number} finnes mer enn én gang.',
  'name-doubled':
    'Navnene skiller seg bare i store og små bokstaver eller i aksentenes form. På andre systemer erstatter den ene filen den andre.',
  'same-bytes': 'Disse {count} filene er like, byte for byte.',
  rescanned: 'Disse to ser ut til å være én side, skannet to ganger ({percent} % like).',
  blank:
    '{count, plural, one {En side ser ut til å være tom.} other {{count} sider ser ut til å være tomme.}}',
  rotated: 'Siden ser ut til å være dreid en kvart omdreining.',
  'upside-down': 'Siden ser ut til å være opp ned.',
  skewed: 'Siden ser ut til å være {degrees}° skjev.',
  gutter: 'Ryggen ser ut til å være på feil side. Kanskje er venstre og høyre side forvekslet.',
  size: 'Bildet har {width} × {height} piksler, de rundt har {usualWidth} × {usualHeight}. Det kan være avskåret.',
  'fold-out':
    'Siden ser ut til å være et utbrettsblad eller to sider i ett bilde, men verken etiketten eller navnet sier det.',
  resolution: 'Bildet har {value} piksler per tomme, de fleste har {usual}.',
  colour: 'Bildet har {value}, de fleste har {usual} (kanaler × dybde).',
  blurred: 'Bildet er langt mindre skarpt enn de andre.',
  exposure: 'Langt mer av bildet er helt svart eller helt hvitt enn i de andre.',
  cast: 'Fargene er rødere eller blåere enn i de andre.',
  'form-missing':
    '{form, select, master {Denne filen har ingen master, slik andre har.} other {Denne masteren har ingen kopi for nettlesere, slik andre har.}}',
  'label-file-name':
    '{count, plural, one {Betegnelsen på en side er navnet på filen.} other {Betegnelsene på {count} sider er navnene på filene.}}',
  'label-gap':
    '{count, plural, one {Ingen side har betegnelsen {first}.} other {Ingen sider har betegnelsene {first} til {last}.}} Sider kan mangle.',
  'label-doubled': 'Mer enn én side har betegnelsen {label}.',
  'label-order': 'Betegnelsen {number} kommer etter betegnelsen {before}.',
  'roman-break': 'Etter romertall begynner arabertallene med {number}.',
  'text-missing':
    '{count, plural, one {En side har ingen tekst, selv om andre har det.} other {{count} sider har ingen tekst, selv om andre har det.}}',
  'text-unreadable': 'Mye av teksten er ikke ord ({percent} %). Tekstgjenkjenningen kan ha mislyktes.',
  'text-language': 'Tekster på et annet språk enn oppgitt: {count}. Oppgitt: {stated}. Tekst: {language}.',
  'text-doubled': 'To ulike bilder har samme tekst. Den ene teksten hører til en annen side.',
  'captions-alone': 'Det finnes ikke noe opptak til denne tekstingen.',
  'captions-missing': 'Filmen har ingen teksting.',
  'captions-long':
    '{seconds, plural, one {Tekstingen slutter ett sekund etter opptaket.} other {Tekstingen slutter {seconds} sekunder etter opptaket.}}',
  'title-missing': 'Objektet har ingen tittel.',
  'rights-missing': 'Objektet oppgir ingen rettigheter.',
  'rights-unknown': 'Rettighetene er oppgitt med egne ord, ikke med en kjent rettighetserklæring: {rights}',
  'link-dead': 'En lenke i beskrivelsen svarer ikke: {url}',
  'thumbnail-missing': 'Objektet har ikke noe miniatyrbilde.',
  'cors-missing': 'Tjeneren tillater ikke at denne visningen leser filen (CORS): {host}.',
  'ranges-missing': 'Tjeneren sender ikke deler av filer; den som hopper, må vente på hele filen: {host}.',
  'signature-short': 'Den signerte lenken utløper etter {seconds} s.',
}
