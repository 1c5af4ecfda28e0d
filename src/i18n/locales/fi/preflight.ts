import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Tiedostoa ei voi lukea.',
  empty: 'Tiedosto on tyhjä.',
  truncated: 'Tiedoston loppu puuttuu. Kopioi se uudelleen alkuperäisestä paikastaan.',
  broken: 'Kuvaa ei voi purkaa: tiedosto on vioittunut.',
  'wrong-type': 'Nimen mukaan tyyppi on {stated}, mutta tiedoston tyyppi on {format}.',
  encrypted: 'Tiedosto avautuu vain salasanalla.',
  'large-pdf': 'PDF-tiedoston koko on {megabytes} Mt; hitailla yhteyksillä lukijat odottavat pitkään.',
  'pdf-text': 'PDF:ssä ei ole tekstiä: siitä ei voi hakea eikä sitä voi kuunnella.',
  'pdf-tags': 'PDF:ssä ei ole tunnisteita: ruudunlukijat lukevat sitä huonosti.',
  'pdf-labels': 'PDF:ssä ei ole sivujen nimiöitä: sen sivunumerot eivät ole painettuja numeroita.',
  missing:
    '{count, plural, one {Tiedosto numero {first} näyttää puuttuvan näiden kahden välistä.} other {Tiedostot numero {first}–{last} näyttävät puuttuvan näiden kahden välistä.}}',
  'cover-missing':
    '{number, select, 0 {Etukansi näyttää puuttuvan: kansi on vain lopussa.} other {Tiedostojen numerot alkavat numerosta {number}: kansi tai muu sivu alusta näyttää puuttuvan.}}',
  order: 'Tiedosto numero {number} on numeron {before} jälkeen.',
  'number-doubled': 'Tiedostonumero {number} esiintyy useammin kuin kerran.',
  'name-doubled':
    'Nimet eroavat vain isojen ja pienten kirjainten tai tarkkeiden muodon osalta. Muissa järjestelmissä toinen tiedosto korvaa toisen.',
  'same-bytes': 'Nämä {count} tiedostoa ovat tavulleen samat.',
  rescanned: 'Nämä kaksi näyttävät olevan sama sivu kahdesti skannattuna (samankaltaisuus {percent} %).',
  blank:
    '{count, plural, one {Yksi sivu näyttää olevan tyhjä.} other {{count} sivua näyttää olevan tyhjiä.}}',
  rotated: 'Sivu näyttää olevan kyljellään.',
  'upside-down': 'Sivu näyttää olevan ylösalaisin.',
  skewed: 'Sivu näyttää olevan vinossa {degrees}°.',
  gutter: 'Selkä näyttää olevan väärällä puolella. Vasen ja oikea sivu ovat ehkä vaihtuneet.',
  size: 'Kuvan koko on {width} × {height} kuvapistettä, ympäröivien kuvien {usualWidth} × {usualHeight}. Kuva on ehkä leikkautunut.',
  'fold-out':
    'Sivu näyttää taitelehdeltä tai kahdelta sivulta samassa kuvassa, mutta sen nimiö tai nimi ei kerro sitä.',
  resolution: 'Kuvan tarkkuus on {value} kuvapistettä tuumalla, useimpien {usual}.',
  colour: 'Kuvassa on {value}, useimmissa {usual} (kanavat × syvyys).',
  blurred: 'Kuva on paljon epäterävämpi kuin muut.',
  exposure: 'Kuvassa on täysin mustaa tai täysin valkoista paljon enemmän kuin muissa.',
  cast: 'Värit ovat punaisempia tai sinisempiä kuin muissa.',
  'form-missing':
    '{form, select, master {Tästä tiedostosta ei ole masteria, kuten muista on.} other {Tästä masterista ei ole selainkopiota, kuten muista on.}}',
  'label-file-name':
    '{count, plural, one {Yhden sivun merkintä on sen tiedoston nimi.} other {{count} sivun merkinnät ovat niiden tiedostojen nimiä.}}',
  'label-gap':
    '{count, plural, one {Minkään sivun merkintä ei ole {first}.} other {Minkään sivun merkintä ei ole väliltä {first}–{last}.}} Sivuja saattaa puuttua.',
  'label-doubled': 'Useammalla kuin yhdellä sivulla on merkintä {label}.',
  'label-order': 'Merkintä {number} on merkinnän {before} jälkeen.',
  'roman-break': 'Roomalaisten numeroiden jälkeen arabialaiset alkavat numerosta {number}.',
  'text-missing':
    '{count, plural, one {Yhdellä sivulla ei ole tekstiä, vaikka muilla on.} other {{count} sivulla ei ole tekstiä, vaikka muilla on.}}',
  'text-unreadable':
    'Suuri osa tekstistä ei ole sanoja ({percent} %). Tekstintunnistus on ehkä epäonnistunut.',
  'text-language':
    'Tekstejä muulla kuin ilmoitetulla kielellä: {count}. Ilmoitettu: {stated}. Teksti: {language}.',
  'text-doubled': 'Kahdella eri kuvalla on sama teksti. Toinen teksteistä kuuluu toiselle sivulle.',
  'captions-alone': 'Tälle tekstitykselle ei ole tallennetta.',
  'captions-missing': 'Videolla ei ole tekstitystä.',
  'captions-long':
    '{seconds, plural, one {Tekstitys päättyy sekunnin tallenteen jälkeen.} other {Tekstitys päättyy {seconds} sekuntia tallenteen jälkeen.}}',
  'title-missing': 'Aineistolla ei ole nimekettä.',
  'rights-missing': 'Aineistossa ei ilmoiteta oikeuksia.',
  'rights-unknown': 'Oikeudet on ilmoitettu omin sanoin eikä tunnetulla oikeuksien ilmauksella: {rights}',
  'link-dead': 'Kuvailun linkki ei vastaa: {url}',
  'thumbnail-missing': 'Kohteella ei ole pienoiskuvaa.',
  'cors-missing': 'Palvelin ei salli tämän katselimen lukea tiedostoa (CORS): {host}.',
  'ranges-missing': 'Palvelin ei lähetä tiedostojen osia; siirtyjä odottaa koko tiedostoa: {host}.',
  'signature-short': 'Allekirjoitettu linkki vanhenee {seconds} sekunnissa.',
}
