import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Úprava obrazu',

  'layers.title': 'Vrstvy',

  'panel.close': 'Zavřít',
  'panel.contents': 'Obsah',
  'panel.thumbnails': 'Náhledy',
  'panel.volumes': 'Svazky',
  'panel.collection': 'Kolekce',
  'panel.about': 'Informace',
  'panel.share': 'Sdílet',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Obsah není k dispozici.',
  'contents.part': '{name}, část {part, number} z {count, number}',
  'contents.untitled': 'Část bez názvu',

  'about.rights': 'Práva',
  'about.provider': 'Poskytuje',
  'about.homepage': 'Více na webu',
  'about.renderings': 'Další formáty',
  'about.seeAlso': 'Data o tomto objektu',
  'about.page': 'O této straně',
  'about.source': 'Zdroj',
  'about.manifest': 'URL manifestu nebo doručení',
  'about.newTab': '(otevře se na nové kartě)',

  'share.link': 'Odkaz na tuto stranu',
  'share.linkRegion': 'Odkaz na viditelný výřez',
  'share.copy': 'Kopírovat',
  'share.copied': 'Zkopírováno',
  'share.selected': 'Odkaz je označen a lze jej zkopírovat ručně.',
  'share.notPossible':
    'Tento dokument byl otevřen přes adresu, jejíž platnost po několika minutách končí. Odkaz na něj by ostatním nefungoval.',

  'embed.switch': 'Jiné verze tohoto titulu',
  'share.state': 'Stav obsahu IIIF',
  'share.stateLink': 'Odkaz pro prohlížečky IIIF',
  'share.stateJson': 'Stav obsahu jako JSON',

  'share.drag': 'Přetažením této ikony do jiné prohlížečky IIIF v ní objekt otevřete.',

  'cite.title': 'Citovat',
  'embed.title': 'Vložit',
  'embed.html': 'HTML ke zkopírování',

  'settings.title': 'Nastavení',

  'panel.text': 'Text',
  'panel.files': 'Soubory',
  'panel.transcript': 'Přepis',
  'panel.annotations': 'Anotace',
  'panel.places': 'Místa',
  'panel.preflight': 'Předběžná kontrola',

  'panel.find': 'Hledat',

  'find.field': 'Hledaná slova',
  'find.matchCase': 'Rozlišovat velikost písmen',
  'find.wholeWords': 'Celá slova',
  'find.matchAccents': 'Rozlišovat diakritiku',
  'find.hint': 'Zadejte slovo nebo frázi.',
  'find.searching': 'Hledání…',
  'find.count':
    '{total, plural, =0 {Žádné výsledky. Zkuste jiný pravopis nebo méně slov.} one {# výsledek} few {# výsledky} many {# výsledku} other {# výsledků}}',
  'find.listed': 'Počet výsledků: {total, number}. Zobrazeno prvních {count, number}.',
  'find.noWords': 'PDF nemá text: nelze v něm hledat ani si ho nechat přečíst.',
  'find.next': 'Další výsledek',
  'find.previous': 'Předchozí výsledek',
  'find.page': 'Strana {label}',
  'find.reading': 'Přečtené strany: {read, number} z {of, number}',
  'find.mark': 'Výsledek {position, number} z {total, number}: {words}',
  'find.failed': 'Část textu se nepodařilo prohledat. Zkuste hledat později.',
  'find.serviceFailed': 'Vyhledávání knihovny neodpovědělo, proto se strany prohledávají jedna po druhé.',
  'find.inContents': 'v obsahu',
  'find.inAbout': 'v popisu',
  'find.inStatement': 'v popisu: {label}',
  'find.along': 'Výsledky podél stran',
  'find.onPage': '{count, plural, one {# výsledek} few {# výsledky} many {# výsledku} other {# výsledků}}',

  'panel.downloads': 'Ke stažení',

  'panel.representations': 'Reprezentace',
}
