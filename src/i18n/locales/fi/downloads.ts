import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Tämä tiedosto',
  'downloads.original': 'Alkuperäinen tiedosto',
  'downloads.text': 'Tämän sivun teksti',
  'downloads.picture': 'Tämän sivun kuva',
  'downloads.width': 'Leveys {width, number} kuvapistettä',
  'downloads.fullSize': 'Täysi koko',
  'downloads.others': 'Muut muodot',
  'downloads.openHere': 'Avaa tässä',
  'downloads.backTo': 'Takaisin: ”{title}”',
  'downloads.pages': 'Valitut sivut',
  'downloads.which': 'Sivut, esimerkiksi 1-5, 9',
  'downloads.wrong': 'Anna sivunumeroita väliltä 1–{total, number}, esimerkiksi 1-5, 9.',
  'downloads.tooMany':
    'Enintään {most, number} sivua kerralla. Valitse ensin vähemmän ja sen jälkeen seuraavat.',
  'downloads.makePdf': 'Luo PDF',
  'downloads.print': 'Tulosta',
  'downloads.working': '{done, number}/{total, number} sivua',
  'downloads.cancel': 'Peruuta',
  'downloads.done': 'PDF on valmis ja siirretty selaimen latauksiin.',
  'downloads.failed':
    'Sivua {page, number} ei voitu hakea, joten mitään ei luotu. Tarkista yhteys ja yritä uudelleen tai valitse muita sivuja.',
  'downloads.makePictures': 'Tallenna kuvat',
  'downloads.pictureSize': 'Kuvien koko',
  'downloads.saved': 'Kuvat ovat valmiit ja siirretty selaimen latauksiin.',
  'downloads.picturesAbout': 'Kuvat: noin {size}',
}
