import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Bild anpassen',

  'layers.title': 'Ebenen',

  'panel.close': 'Schließen',
  'panel.contents': 'Inhalt',
  'panel.thumbnails': 'Miniaturen',
  'panel.volumes': 'Bände',
  'panel.collection': 'Sammlung',
  'panel.about': 'Info',
  'panel.share': 'Teilen',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Kein Inhaltsverzeichnis.',
  'contents.part': '{name}, Teil {part, number} von {count, number}',
  'contents.untitled': 'Abschnitt ohne Titel',

  'about.rights': 'Rechte',
  'about.provider': 'Bereitgestellt von',
  'about.homepage': 'Mehr im Web',
  'about.renderings': 'Andere Formate',
  'about.seeAlso': 'Daten zu diesem Objekt',
  'about.page': 'Über diese Seite',
  'about.source': 'Quelle',
  'about.manifest': 'URL des Manifests oder der Auslieferung',
  'about.newTab': '(öffnet in einem neuen Tab)',

  'share.link': 'Link zu dieser Seite',
  'share.linkRegion': 'Link zum sichtbaren Ausschnitt',
  'share.copy': 'Kopieren',
  'share.copied': 'Kopiert',
  'share.selected': 'Der Link ist markiert und kann von Hand kopiert werden.',
  'share.notPossible':
    'Dieses Dokument wurde über eine Adresse geöffnet, die nach einigen Minuten abläuft. Ein Link darauf würde bei anderen nicht funktionieren.',

  'embed.switch': 'Andere Fassungen dieses Titels',

  'share.state': 'IIIF Content State',
  'share.stateLink': 'Link für IIIF-Viewer',
  'share.stateJson': 'Content State als JSON',
  'share.drag': 'Dieses Symbol in einen anderen IIIF-Viewer ziehen, um das Objekt dort zu öffnen.',

  'cite.title': 'Zitieren',
  'embed.title': 'Einbetten',
  'embed.html': 'HTML zum Kopieren',

  'settings.title': 'Einstellungen',

  'panel.text': 'Text',
  'panel.files': 'Dateien',
  'panel.transcript': 'Transkript',
  'panel.annotations': 'Annotationen',
  'panel.places': 'Orte',
  'panel.preflight': 'Vorprüfung',

  'panel.find': 'Suchen',

  'find.field': 'Gesuchte Wörter',
  'find.matchCase': 'Groß- und Kleinschreibung beachten',
  'find.wholeWords': 'Ganze Wörter',
  'find.matchAccents': 'Akzente beachten',
  'find.hint': 'Ein Wort oder eine Wendung eingeben.',
  'find.searching': 'Suche läuft…',
  'find.count':
    '{total, plural, =0 {Keine Treffer. Versuchen Sie eine andere Schreibung oder weniger Wörter.} one {# Treffer} other {# Treffer}}',
  'find.listed': '{total, number} Treffer. Die ersten {count, number} sind aufgeführt.',
  'find.noWords': 'Das PDF hat keinen Text; es kann nicht durchsucht oder vorgelesen werden.',
  'find.next': 'Nächster Treffer',
  'find.previous': 'Voriger Treffer',
  'find.page': 'Seite {label}',
  'find.reading': '{read, number} von {of, number} Seiten gelesen',
  'find.mark': 'Treffer {position, number} von {total, number}: {words}',
  'find.failed': 'Ein Teil des Textes konnte nicht durchsucht werden. Später erneut suchen.',
  'find.serviceFailed': 'Die Suche der Bibliothek antwortet nicht; die Seiten werden einzeln durchsucht.',
  'find.inContents': 'im Inhaltsverzeichnis',
  'find.inAbout': 'in der Beschreibung',
  'find.inStatement': 'in der Beschreibung: {label}',
  'find.along': 'Treffer entlang der Seiten',
  'find.onPage': '{count, plural, one {# Treffer} other {# Treffer}}',

  'panel.downloads': 'Herunterladen',

  'panel.representations': 'Repräsentationen',
}
