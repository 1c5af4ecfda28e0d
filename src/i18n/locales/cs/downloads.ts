import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Tento soubor',
  'downloads.original': 'Původní soubor',
  'downloads.text': 'Text této strany',
  'downloads.picture': 'Obraz této strany',
  'downloads.width': 'Šířka {width, number} px',
  'downloads.fullSize': 'Plná velikost',
  'downloads.others': 'Další formáty',
  'downloads.openHere': 'Otevřít zde',
  'downloads.backTo': 'Zpět na „{title}“',
  'downloads.pages': 'Vybrané strany',
  'downloads.which': 'Strany, např. 1-5, 9',
  'downloads.wrong': 'Zadejte čísla stran od 1 do {total, number}, např. 1-5, 9.',
  'downloads.tooMany': 'Nejvýše {most, number} stran najednou. Vyberte méně a potom další.',
  'downloads.makePdf': 'Vytvořit PDF',
  'downloads.print': 'Tisk',
  'downloads.working': 'Strany: {done, number} z {total, number}',
  'downloads.cancel': 'Zrušit',
  'downloads.done': 'PDF je hotové a bylo předáno mezi stažené soubory prohlížeče.',
  'downloads.failed':
    'Stranu {page, number} se nepodařilo získat, proto nebylo nic vytvořeno. Zkontrolujte připojení a zkuste to znovu, nebo vyberte jiné strany.',
  'downloads.makePictures': 'Uložit obrázky',
  'downloads.pictureSize': 'Velikost obrázků',
  'downloads.saved': 'Obrázky jsou hotové a byly předány mezi stažené soubory prohlížeče.',
  'downloads.picturesAbout': 'Obrázky: asi {size}',
}
