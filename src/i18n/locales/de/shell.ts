import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Wird geöffnet …',
  'viewer.loadingBytes': 'Wird geöffnet … {size} empfangen',
  'viewer.stillLoading': 'Wird noch geöffnet. Der Server antwortet langsam.',
  'viewer.untitled': 'Ohne Titel',
  'viewer.empty.title': 'Hier gibt es nichts zu zeigen',
  'viewer.empty.body':
    'Zu diesem Datensatz gehören keine eigenen Dateien. Vielleicht liegen sie an anderer Stelle: Folgen Sie den Links unten oder fragen Sie die Bibliothek.',
  'viewer.empty.bodyAlone':
    'Zu diesem Datensatz gehören keine eigenen Dateien. Vielleicht liegen sie an anderer Stelle; fragen Sie die Bibliothek.',
  'viewer.main': 'Seite',
  'viewer.skip': 'Zur Seite springen',
  'viewer.readText': 'Text dieser Seite lesen',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Diesen Teil neu laden',
  'viewer.partFailed':
    'Dieser Teil wurde nicht geladen oder funktioniert nicht mehr. Alles andere ist weiter benutzbar.',

  'page.named': 'Seite {position, number} von {total, number}',
  'page.namedWithLabel': 'Seite {position, number} von {total, number}, {label}',
  'page.pairNamed': 'Seiten {position, number} und {last, number} von {total, number}',
  'page.pairNamedWithLabel': 'Seiten {position, number} und {last, number} von {total, number}, {label}',
  'page.file': 'Datei {file, number} von {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Datei {file, number} von {files, number}, Seite {position, number} von {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Datei {file, number} von {files, number}, Seiten {position, number} und {last, number} von {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Datei',
  'page.fieldInFile': 'Datei {file, number} von {files, number}, Seite',
  'page.field': 'Gehe zu Seite (Nummer oder gedruckte Seitenzahl)',
  'page.notFound':
    'Es gibt keine Seite „{typed}“. Geben Sie eine Nummer von 1 bis {total, number} oder eine gedruckte Seitenzahl ein.',
  'page.next': 'Nächste Seite',
  'page.previous': 'Vorige Seite',
  'page.first': 'Erste Seite',
  'page.last': 'Letzte Seite',
  'page.loading': 'Seite wird geladen …',
  'page.partsNotShown': 'Auf dieser Seite kann hier nicht alles angezeigt werden.',

  'zoom.in': 'Vergrößern',
  'zoom.out': 'Verkleinern',
  'zoom.whole': 'Ganze Seite',
  'zoom.announced': 'Vergrößerung {percent, number} %',
  'zoom.announcedWhole': 'Ganze Seite',

  'pan.title': 'Ausschnitt verschieben',
  'pan.left': 'Nach links',
  'pan.right': 'Nach rechts',
  'pan.up': 'Nach oben',
  'pan.down': 'Nach unten',

  'layout.title': 'Anordnung',
  'layout.single': 'Eine Seite',
  'layout.scroll': 'Fortlaufend',
  'layout.overview': 'Übersicht',
  'layout.book': 'Zwei Seiten',
  'layout.shift': 'Seitenpaarung ändern',

  'rotate.right': 'Im Uhrzeigersinn drehen',
  'rotate.left': 'Gegen den Uhrzeigersinn drehen',
  'rotate.announced': 'Um {degrees, number} Grad gedreht',

  'fullscreen.enter': 'Vollbild',
  'fullscreen.leave': 'Vollbild verlassen',

  'navigator.show': 'Übersichtskarte',
  'navigator.hint': 'Der umrandete Teil ist zu sehen. Klicken Sie, um sich dorthin zu bewegen.',

  'order.title': 'Seitenreihenfolge',
  'order.delivered': 'Wie geliefert',
  'order.number': 'Reihenfolge {number, number}',

  'toolbar.panels': 'Bereiche',
  'toolbar.pages': 'Seiten',
  'toolbar.view': 'Ansicht',
  'toolbar.more': 'Mehr',

  'collection.back': 'Zurück zur Sammlung',
  'collection.ways': 'Weitere Links',
  'collection.byDate': 'Nach Datum',
  'collection.entries': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'collection.volumes': '{count, plural, one {# Band} other {# Bände}}',
  'collection.empty.title': 'Diese Sammlung ist leer',
  'collection.empty.body':
    'Die Sammlung enthält nichts, was sich öffnen ließe. Vielleicht hat die Bibliothek sie noch nicht gefüllt.',
  'collection.more': 'Mehr aus dieser Sammlung',
  'collection.next': 'Nächstes in der Sammlung',
  'collection.previous': 'Voriges in der Sammlung',

  'volumes.next': 'Nächster Band',
  'volumes.previous': 'Voriger Band',

  'drop.hint': 'Zum Öffnen ablegen',

  'hold.wheel': 'Klicken Sie hier, um das Mausrad zu verwenden, oder halten Sie {key} gedrückt, um zu zoomen',
  'hold.touch': 'Tippen Sie, um hier zu scrollen, oder zoomen Sie mit zwei Fingern',

  'shortcuts.show': 'Tastenkürzel',

  'scrubber.label': 'Stelle im Dokument',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Sie waren auf Seite {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Sie waren in diesem Dokument schon weiter.',
  'comingBack.go': 'Zu Seite {position, number}',
  'comingBack.goInside': 'Dorthin',
  'comingBack.where': 'Eine Schaltfläche in der oberen Leiste führt dorthin.',
  'comingBack.dismiss': 'Ausblenden',

  'start.title': 'Dokument öffnen',
  'start.lead': 'Lectern zeigt, was Bibliotheken ausliefern: Alma-Repräsentationen und IIIF-Manifeste.',
  'start.field': 'URL eines IIIF-Manifests oder einer Alma-Auslieferung',
  'start.open': 'Öffnen',
  'start.samples': 'Beispiele',
  'start.invalid': 'Das ist keine Webadresse. Sie beginnt mit https://.',
}
