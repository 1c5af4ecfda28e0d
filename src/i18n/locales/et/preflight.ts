import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Faili ei saa lugeda.',
  empty: 'Fail on tühi.',
  truncated: 'Faili lõpp puudub. Kopeerige see uuesti sealt, kust see pärineb.',
  broken: 'Pilti ei saa dekodeerida: fail on kahjustatud.',
  'wrong-type': 'Nime järgi on see {stated}, kuid fail on {format}.',
  encrypted: 'Fail avaneb ainult parooliga.',
  'large-pdf': 'PDF-i maht on {megabytes} MB; aeglase ühendusega lugejad peavad kaua ootama.',
  'pdf-text': 'PDF-is pole teksti: sellest ei saa otsida ega seda kuulata.',
  'pdf-tags': 'PDF-il pole silte: ekraanilugejad loevad seda halvasti.',
  'pdf-labels': 'PDF-il pole leheküljesilte: selle leheküljenumbrid ei ole trükitud numbrid.',
  missing:
    '{count, plural, one {Tundub, et nende kahe vahelt on puudu fail number {first}.} other {Tundub, et nende kahe vahelt on puudu failid numbritega {first} kuni {last}.}}',
  'cover-missing':
    '{number, select, 0 {Esikaas näib puuduvat: kaas on ainult lõpus.} other {Failide numbrid algavad arvuga {number}: kaas või mõni muu lehekülg algusest näib puuduvat.}}',
  order: 'Fail number {number} tuleb pärast numbrit {before}.',
  'number-doubled': 'Fail number {number} esineb rohkem kui üks kord.',
  'name-doubled':
    'Nimed erinevad ainult suur- ja väiketähtede või diakriitikute kuju poolest. Teistes süsteemides asendab üks fail teise.',
  'same-bytes': 'Need {count} faili on baithaaval ühesugused.',
  rescanned: 'Tundub, et need kaks on sama lehekülg, kaks korda skannitud (sarnasus {percent}%).',
  blank:
    '{count, plural, one {Üks lehekülg tundub olevat tühi.} other {{count} lehekülge tundub olevat tühi.}}',
  rotated: 'Lehekülg tundub olevat külili.',
  'upside-down': 'Lehekülg näib olevat tagurpidi.',
  skewed: 'Lehekülg näib olevat {degrees}° viltu.',
  gutter: 'Köite selg näib olevat valel pool. Võib-olla on vasak ja parem lehekülg vahetuses.',
  size: 'Pildi suurus on {width} × {height} pikslit, ümbritsevatel {usualWidth} × {usualHeight}. See võib olla ära lõigatud.',
  'fold-out':
    'Lehekülg näib olevat volditud leht või kaks lehekülge ühel pildil, kuid ei selle silt ega nimi ütle seda.',
  resolution: 'Pildil on {value} pikslit tolli kohta, enamikul on {usual}.',
  colour: 'Pildil on {value}, enamikul on {usual} (kanalid × sügavus).',
  blurred: 'Pilt on palju vähem terav kui teised.',
  exposure: 'Täiesti must või täiesti valge on palju suurem osa pildist kui teistel.',
  cast: 'Värvid on punasemad või sinisemad kui teistel.',
  'form-missing':
    '{form, select, master {Sellest failist ei ole põhikoopiat, nagu teistest on.} other {Sellest põhikoopiast ei ole brauserikoopiat, nagu teistest on.}}',
  'label-file-name':
    '{count, plural, one {Ühe lehekülje tähis on selle faili nimi.} other {{count} lehekülje tähised on nende failide nimed.}}',
  'label-gap':
    '{count, plural, one {Ühegi lehekülje tähis ei ole {first}.} other {Ühegi lehekülje tähis ei ole vahemikus {first} kuni {last}.}} Lehekülgi võib puudu olla.',
  'label-doubled': 'Rohkem kui ühel leheküljel on tähis {label}.',
  'label-order': 'Tähis {number} tuleb pärast tähist {before}.',
  'roman-break': 'Pärast Rooma numbreid algavad araabia numbrid numbrist {number}.',
  'text-missing':
    '{count, plural, one {Ühel leheküljel ei ole teksti, kuigi teistel on.} other {{count} leheküljel ei ole teksti, kuigi teistel on.}}',
  'text-unreadable': 'Suur osa tekstist ei koosne sõnadest ({percent}%). Tekstituvastus võis ebaõnnestuda.',
  'text-language': 'Tekste muus keeles, kui on märgitud: {count}. Märgitud: {stated}. Tekst: {language}.',
  'text-doubled': 'Kahel erineval pildil on sama tekst. Üks tekst kuulub teisele leheküljele.',
  'captions-alone': 'Nende subtiitrite jaoks ei ole salvestist.',
  'captions-missing': 'Filmil ei ole subtiitreid.',
  'captions-long':
    '{seconds, plural, one {Subtiitrid lõpevad üks sekund pärast salvestist.} other {Subtiitrid lõpevad {seconds} sekundit pärast salvestist.}}',
  'title-missing': 'Objektil ei ole pealkirja.',
  'rights-missing': 'Objektil ei ole õigusi märgitud.',
  'rights-unknown': 'Õigused on märgitud oma sõnadega, mitte tuntud õiguste avaldusega: {rights}',
  'link-dead': 'Kirjelduse link ei vasta: {url}',
  'thumbnail-missing': 'Objektil pole pisipilti.',
  'cors-missing': 'Server ei luba sellel vaaturil faili lugeda (CORS): {host}.',
  'ranges-missing': 'Server ei saada failide osi; hüppaja ootab kogu faili: {host}.',
  'signature-short': 'Allkirjastatud link aegub {seconds} s pärast.',
}
