import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Filen kan ikke læses.',
  empty: 'Filen er tom.',
  truncated: 'Slutningen af filen mangler. Kopiér den igen derfra, hvor den kom.',
  broken: 'Billedet kan ikke afkodes: Filen er beskadiget.',
  'wrong-type': 'Navnet siger {stated}, men filen er {format}.',
  encrypted: 'Filen kan kun åbnes med en adgangskode.',
  'large-pdf': 'PDF’en fylder {megabytes} MB; brugere med langsomme forbindelser må vente længe.',
  'pdf-text': 'PDF-filen har ingen tekst: den kan ikke gennemsøges eller læses højt.',
  'pdf-tags': 'PDF-filen har ingen tags: skærmlæsere læser den dårligt.',
  'pdf-labels': 'PDF’en har ingen sidebetegnelser: dens sidetal er ikke de trykte.',
  missing:
    '{count, plural, one {Fil nummer {first} ser ud til at mangle mellem disse to.} other {Fil nummer {first} til {last} ser ud til at mangle mellem disse to.}}',
  'cover-missing':
    '{number, select, 0 {Forsiden af omslaget mangler tilsyneladende: der er kun et bagest.} other {Filnumrene begynder med {number}: omslaget eller en anden side i begyndelsen mangler tilsyneladende.}}',
  order: 'Fil nummer {number} kommer efter nummer {before}.',
  'number-doubled': 'Fil nummer {number} findes mere end én gang.',
  'name-doubled':
    'Navnene adskiller sig kun ved store og små bogstaver eller ved accenternes form. På andre systemer erstatter den ene fil den anden.',
  'same-bytes': 'Disse {count} filer er ens, byte for byte.',
  rescanned: 'Disse to ser ud til at være én side, scannet to gange ({percent} % ens).',
  blank:
    '{count, plural, one {En side ser ud til at være tom.} other {{count} sider ser ud til at være tomme.}}',
  rotated: 'Siden ser ud til at være drejet en kvart omgang.',
  'upside-down': 'Siden ser ud til at vende på hovedet.',
  skewed: 'Siden ser ud til at være {degrees}° skæv.',
  gutter: 'Ryggen ser ud til at være på den forkerte side. Måske er venstre og højre side forbyttet.',
  size: 'Billedet har {width} × {height} pixel, de omkringliggende har {usualWidth} × {usualHeight}. Det kan være beskåret.',
  'fold-out':
    'Siden ser ud til at være et foldeblad eller to sider på ét billede, men hverken dens betegnelse eller navn siger det.',
  resolution: 'Billedet har {value} pixel pr. tomme, de fleste har {usual}.',
  colour: 'Billedet har {value}, de fleste har {usual} (kanaler × dybde).',
  blurred: 'Billedet er langt mindre skarpt end de andre.',
  exposure: 'Langt mere af billedet er helt sort eller helt hvidt end på de andre.',
  cast: 'Farverne er rødere eller mere blå end på de andre.',
  'form-missing':
    '{form, select, master {Der findes ingen master af denne fil, som der gør af andre.} other {Der findes ingen kopi til browsere af denne master, som der gør af andre.}}',
  'label-file-name':
    '{count, plural, one {Betegnelsen på en side er navnet på dens fil.} other {Betegnelserne på {count} sider er navnene på deres filer.}}',
  'label-gap':
    '{count, plural, one {Ingen side har betegnelsen {first}.} other {Ingen sider har betegnelserne {first} til {last}.}} Der mangler måske sider.',
  'label-doubled': 'Mere end én side har betegnelsen {label}.',
  'label-order': 'Betegnelsen {number} kommer efter betegnelsen {before}.',
  'roman-break': 'Efter romertal begynder de arabiske tal med {number}.',
  'text-missing':
    '{count, plural, one {En side har ingen tekst, selv om andre har.} other {{count} sider har ingen tekst, selv om andre har.}}',
  'text-unreadable': 'Meget af teksten er ikke ord ({percent} %). Tekstgenkendelsen er måske mislykket.',
  'text-language': 'Tekster på et andet sprog end angivet: {count}. Angivet: {stated}. Tekst: {language}.',
  'text-doubled': 'To forskellige billeder har samme tekst. Den ene tekst hører til en anden side.',
  'captions-alone': 'Der er ingen optagelse til disse undertekster.',
  'captions-missing': 'Filmen har ingen undertekster.',
  'captions-long':
    '{seconds, plural, one {Underteksterne slutter et sekund efter optagelsen.} other {Underteksterne slutter {seconds} sekunder efter optagelsen.}}',
  'title-missing': 'Objektet har ingen titel.',
  'rights-missing': 'Objektet angiver ingen rettigheder.',
  'rights-unknown': 'Rettighederne er angivet med egne ord, ikke med en kendt rettighedserklæring: {rights}',
  'link-dead': 'Et link i beskrivelsen svarer ikke: {url}',
  'thumbnail-missing': 'Objektet har intet miniaturebillede.',
  'cors-missing': 'Serveren tillader ikke denne fremviser at læse filen (CORS): {host}.',
  'ranges-missing': 'Serveren sender ikke dele af filer; den, der springer, må vente på hele filen: {host}.',
  'signature-short': 'Det signerede link udløber efter {seconds} s.',
}
