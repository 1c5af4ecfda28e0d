import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Het bestand kan niet worden gelezen.',
  empty: 'Het bestand is leeg.',
  truncated: 'Het einde van het bestand ontbreekt. Kopieer het opnieuw van waar het vandaan kwam.',
  broken: 'De afbeelding kan niet worden gedecodeerd: het bestand is beschadigd.',
  'wrong-type': 'De naam zegt {stated}, maar het bestand is {format}.',
  encrypted: 'Het bestand opent alleen met een wachtwoord.',
  'large-pdf': 'De PDF is {megabytes} MB groot; lezers met een trage verbinding wachten lang.',
  'pdf-text': 'De pdf heeft geen tekst: zoeken of voorlezen kan niet.',
  'pdf-tags': 'De pdf heeft geen tags: schermlezers lezen hem slecht voor.',
  'pdf-labels': 'De pdf heeft geen paginalabels: de paginanummers zijn niet de gedrukte.',
  missing:
    '{count, plural, one {Tussen deze twee lijkt bestand nummer {first} te ontbreken.} other {Tussen deze twee lijken de bestanden nummer {first} tot en met {last} te ontbreken.}}',
  'cover-missing':
    '{number, select, 0 {Het voorplat lijkt te ontbreken: er is alleen achterin een band.} other {De bestandsnummers beginnen met {number}: de band of een andere pagina aan het begin lijkt te ontbreken.}}',
  order: 'Bestand nummer {number} komt na nummer {before}.',
  'number-doubled': 'Bestand nummer {number} komt meer dan één keer voor.',
  'name-doubled':
    'De namen verschillen alleen in hoofdletters en kleine letters of in de vorm van accenten. Op andere systemen vervangt het ene bestand het andere.',
  'same-bytes': 'Deze {count} bestanden zijn byte voor byte gelijk.',
  rescanned: 'Deze twee lijken één pagina te zijn, twee keer gescand (voor {percent}% gelijk).',
  blank:
    '{count, plural, one {Een pagina lijkt leeg te zijn.} other {{count} pagina’s lijken leeg te zijn.}}',
  rotated: 'De pagina lijkt een kwartslag gedraaid te zijn.',
  'upside-down': 'De pagina lijkt ondersteboven te staan.',
  skewed: 'De pagina lijkt {degrees}° scheef te staan.',
  gutter: 'De rug lijkt aan de verkeerde kant te zitten. Misschien zijn linker- en rechterpagina verwisseld.',
  size: 'De afbeelding heeft {width} × {height} pixels, die eromheen hebben er {usualWidth} × {usualHeight}. Misschien is ze afgesneden.',
  'fold-out':
    'De pagina lijkt een uitvouwblad, of twee pagina’s in één beeld, maar label noch naam zegt dat.',
  resolution: 'De afbeelding heeft {value} pixels per inch, de meeste hebben er {usual}.',
  colour: 'De afbeelding heeft {value}, de meeste hebben {usual} (kanalen × diepte).',
  blurred: 'De afbeelding is veel minder scherp dan de andere.',
  exposure: 'Veel meer van de afbeelding is helemaal zwart of helemaal wit dan bij de andere.',
  cast: 'De kleuren zijn roder of blauwer dan die van de andere.',
  'form-missing':
    '{form, select, master {Van dit bestand is er geen master, van andere wel.} other {Van deze master is er geen kopie voor browsers, van andere wel.}}',
  'label-file-name':
    '{count, plural, one {De aanduiding van een pagina is de naam van het bestand.} other {De aanduidingen van {count} pagina’s zijn de namen van hun bestanden.}}',
  'label-gap':
    '{count, plural, one {Geen pagina heeft de aanduiding {first}.} other {Geen pagina’s hebben de aanduidingen {first} tot en met {last}.}} Misschien ontbreken er pagina’s.',
  'label-doubled': 'Meer dan één pagina heeft de aanduiding {label}.',
  'label-order': 'Aanduiding {number} komt na aanduiding {before}.',
  'roman-break': 'Na Romeinse cijfers beginnen de Arabische met {number}.',
  'text-missing':
    '{count, plural, one {Een pagina heeft geen tekst, terwijl andere die wel hebben.} other {{count} pagina’s hebben geen tekst, terwijl andere die wel hebben.}}',
  'text-unreadable':
    'Een groot deel van de tekst bestaat niet uit woorden ({percent}%). Misschien is de tekstherkenning mislukt.',
  'text-language': 'Teksten in een andere taal dan vermeld: {count}. Vermeld: {stated}. Tekst: {language}.',
  'text-doubled':
    'Twee verschillende afbeeldingen hebben dezelfde tekst. Eén tekst hoort bij een andere pagina.',
  'captions-alone': 'Er is geen opname bij deze ondertitels.',
  'captions-missing': 'De film heeft geen ondertitels.',
  'captions-long':
    '{seconds, plural, one {De ondertitels eindigen één seconde na de opname.} other {De ondertitels eindigen {seconds} seconden na de opname.}}',
  'title-missing': 'Het object heeft geen titel.',
  'rights-missing': 'Het object vermeldt geen rechten.',
  'rights-unknown':
    'De rechten zijn in eigen woorden vermeld, niet met een bekende rechtenverklaring: {rights}',
  'link-dead': 'Een link in de beschrijving antwoordt niet: {url}',
  'thumbnail-missing': 'Het object heeft geen miniatuur.',
  'cors-missing': 'De server staat deze viewer niet toe het bestand te lezen (CORS): {host}.',
  'ranges-missing':
    'De server stuurt geen delen van bestanden; wie springt, wacht op het hele bestand: {host}.',
  'signature-short': 'De ondertekende link verloopt na {seconds} s.',
}
