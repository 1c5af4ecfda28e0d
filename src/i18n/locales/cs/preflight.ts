import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Soubor nelze přečíst.',
  empty: 'Soubor je prázdný.',
  truncated: 'Konec souboru chybí. Zkopírujte jej znovu odtud, odkud pochází.',
  broken: 'Obraz nelze dekódovat: soubor je poškozený.',
  'wrong-type': 'Podle názvu jde o {stated}, ale soubor je {format}.',
  encrypted: 'Soubor se otevře jen s heslem.',
  'large-pdf': 'PDF má {megabytes} MB; čtenáři s pomalým připojením dlouho čekají.',
  'pdf-text': 'PDF nemá text: nelze v něm hledat ani si ho nechat přečíst.',
  'pdf-tags': 'PDF nemá značky: odečítače obrazovky ho čtou špatně.',
  'pdf-labels': 'PDF nemá označení stránek: jeho čísla stránek nejsou ta vytištěná.',
  missing:
    '{count, plural, one {Mezi těmito dvěma zřejmě chybí soubor číslo {first}.} few {Mezi těmito dvěma zřejmě chybějí soubory s čísly {first} až {last}.} many {Mezi těmito dvěma zřejmě chybějí soubory s čísly {first} až {last}.} other {Mezi těmito dvěma zřejmě chybějí soubory s čísly {first} až {last}.}}',
  'cover-missing':
    '{number, select, 0 {Zdá se, že chybí přední deska: je jen na konci.} other {Čísla souborů začínají od {number}: zdá se, že chybí obálka nebo jiná strana na začátku.}}',
  order: 'Soubor číslo {number} následuje až po čísle {before}.',
  'number-doubled': 'Soubor číslo {number} se vyskytuje více než jednou.',
  'name-doubled':
    'Názvy se liší jen velikostí písmen nebo podobou diakritiky. V jiných systémech jeden soubor nahradí druhý.',
  'same-bytes': 'Tyto soubory ({count}) jsou bajt po bajtu shodné.',
  rescanned: 'Tyto dva soubory jsou zřejmě jedna strana naskenovaná dvakrát (shoda {percent} %).',
  blank:
    '{count, plural, one {Jedna strana je zřejmě prázdná.} few {{count} strany jsou zřejmě prázdné.} many {{count} strany je zřejmě prázdných.} other {{count} stran je zřejmě prázdných.}}',
  rotated: 'Strana zřejmě leží na boku.',
  'upside-down': 'Strana je zřejmě vzhůru nohama.',
  skewed: 'Stránka je zřejmě nakloněná o {degrees}°.',
  gutter: 'Hřbet je zřejmě na špatné straně. Možná je zaměněna levá a pravá stránka.',
  size: 'Obraz má {width} × {height} pixelů, okolní mají {usualWidth} × {usualHeight}. Může být oříznutý.',
  'fold-out':
    'Strana je zřejmě skládaný list nebo dvě strany na jednom obrázku, ale její označení ani název to neříkají.',
  resolution: 'Obraz má {value} pixelů na palec, většina má {usual}.',
  colour: 'Obraz má {value}, většina má {usual} (kanály × hloubka).',
  blurred: 'Obraz je mnohem méně ostrý než ostatní.',
  exposure: 'Na obrazu je mnohem více zcela černé nebo zcela bílé než na ostatních.',
  cast: 'Barvy jsou červenější nebo modřejší než na ostatních obrazech.',
  'form-missing':
    '{form, select, master {Tento soubor nemá archivní předlohu (master), ačkoli ostatní ji mají.} other {Tato archivní předloha (master) nemá kopii pro prohlížeče, ačkoli ostatní ji mají.}}',
  'label-file-name':
    '{count, plural, one {Označení jedné strany je názvem jejího souboru.} few {Označení {count} stran jsou názvy jejich souborů.} many {Označení {count} strany jsou názvy jejich souborů.} other {Označení {count} stran jsou názvy jejich souborů.}}',
  'label-gap':
    '{count, plural, one {Žádná strana nemá označení {first}.} few {Žádné strany nemají označení {first} až {last}.} many {Žádné strany nemají označení {first} až {last}.} other {Žádné strany nemají označení {first} až {last}.}} Možná chybějí strany.',
  'label-doubled': 'Označení {label} má více než jedna strana.',
  'label-order': 'Označení {number} následuje až po označení {before}.',
  'roman-break': 'Po římských číslech začínají arabská číslem {number}.',
  'text-missing':
    '{count, plural, one {Jedna strana nemá text, ačkoli ostatní ho mají.} few {{count} strany nemají text, ačkoli ostatní ho mají.} many {{count} strany nemá text, ačkoli ostatní ho mají.} other {{count} stran nemá text, ačkoli ostatní ho mají.}}',
  'text-unreadable': 'Velkou část textu netvoří slova ({percent} %). Rozpoznání textu se možná nezdařilo.',
  'text-language': 'Texty v jiném jazyce, než je uvedeno: {count}. Uvedeno: {stated}. Text: {language}.',
  'text-doubled': 'Dva různé obrazy mají stejný text. Jeden z textů patří k jiné straně.',
  'captions-alone': 'K těmto titulkům není nahrávka.',
  'captions-missing': 'Film nemá titulky.',
  'captions-long':
    '{seconds, plural, one {Titulky končí sekundu po nahrávce.} few {Titulky končí {seconds} sekundy po nahrávce.} many {Titulky končí {seconds} sekundy po nahrávce.} other {Titulky končí {seconds} sekund po nahrávce.}}',
  'title-missing': 'Objekt nemá název.',
  'rights-missing': 'Objekt neuvádí práva.',
  'rights-unknown': 'Práva jsou uvedena vlastními slovy, nikoli známým prohlášením: {rights}',
  'link-dead': 'Odkaz v popisu neodpovídá: {url}',
  'thumbnail-missing': 'Objekt nemá náhled.',
  'cors-missing': 'Server nedovoluje tomuto prohlížeči číst soubor (CORS): {host}.',
  'ranges-missing': 'Server neposílá části souborů; kdo skočí jinam, čeká na celý soubor: {host}.',
  'signature-short': 'Podepsaný odkaz vyprší po {seconds} s.',
}
