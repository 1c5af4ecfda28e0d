import type { Messages } from './en'

/** Deutsch. */
export const de: Messages = {
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
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Diesen Teil neu laden',
  'viewer.partFailed': 'Dieser Teil funktioniert nicht mehr. Alles andere ist weiter benutzbar.',

  'page.named': 'Seite {position, number} von {total, number}',
  'page.namedWithLabel': 'Seite {position, number} von {total, number}, {label}',
  'page.pairNamed': 'Seiten {position, number} und {last, number} von {total, number}',
  'page.pairNamedWithLabel': 'Seiten {position, number} und {last, number} von {total, number}, {label}',
  'page.field': 'Gehe zu Seite (Nummer oder gedruckte Seitenzahl)',
  'page.notFound':
    'Es gibt keine Seite „{typed}“. Geben Sie eine Nummer von 1 bis {total, number} oder eine gedruckte Seitenzahl ein.',
  'page.next': 'Nächste Seite',
  'page.previous': 'Vorige Seite',
  'page.first': 'Erste Seite',
  'page.last': 'Letzte Seite',
  'page.loading': 'Seite wird geladen …',

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
  'layout.shift': 'Seiten anders paaren',
  'rotate.right': 'Im Uhrzeigersinn drehen',
  'rotate.left': 'Gegen den Uhrzeigersinn drehen',
  'rotate.announced': 'Um {degrees, number} Grad gedreht',
  'fullscreen.enter': 'Vollbild',
  'fullscreen.leave': 'Vollbild verlassen',
  'navigator.show': 'Übersichtskarte',
  'navigator.hint': 'Der umrandete Teil ist zu sehen. Klicken Sie, um sich dorthin zu bewegen.',

  'adjust.title': 'Bild anpassen',
  'adjust.brightness': 'Helligkeit',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Farben umkehren',
  'adjust.reset': 'Zurücksetzen',

  'toolbar.panels': 'Bereiche',
  'toolbar.pages': 'Seiten',
  'toolbar.view': 'Ansicht',
  'toolbar.more': 'Mehr',

  'panel.close': 'Schließen',
  'panel.contents': 'Inhalt',
  'panel.thumbnails': 'Miniaturen',
  'panel.volumes': 'Bände',
  'panel.collection': 'Sammlung',
  'panel.about': 'Info',
  'panel.share': 'Teilen',
  'thumbnails.number': '{position, number}',
  'contents.empty': 'Kein Inhaltsverzeichnis.',
  'contents.untitled': 'Abschnitt ohne Titel',
  'contents.expand': 'Abschnitte von {label} zeigen',
  'contents.collapse': 'Abschnitte von {label} verbergen',

  'collection.back': 'Zurück zur Sammlung',
  'collection.ways': 'Weitere Wege',
  'collection.entries': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'collection.volumes': '{count, plural, one {# Band} other {# Bände}}',
  'collection.empty.title': 'Diese Sammlung ist leer',
  'collection.empty.body':
    'Die Sammlung nennt nichts, was sich öffnen ließe. Vielleicht hat die Bibliothek sie noch nicht gefüllt.',
  'collection.more': 'Mehr aus dieser Sammlung',
  'collection.next': 'Nächstes in der Sammlung',
  'collection.previous': 'Voriges in der Sammlung',
  'volumes.next': 'Nächster Band',
  'volumes.previous': 'Voriger Band',

  'about.rights': 'Rechte',
  'about.provider': 'Bereitgestellt von',
  'about.homepage': 'Mehr im Web',
  'about.renderings': 'Andere Formen',
  'about.seeAlso': 'Daten zu diesem Objekt',
  'about.page': 'Über diese Seite',
  'about.source': 'Quelle',
  'about.manifest': 'Adresse des Manifests oder der Auslieferung',
  'about.newTab': '(öffnet in einem neuen Tab)',

  'share.link': 'Link zu dieser Seite',
  'share.linkRegion': 'Link zum sichtbaren Ausschnitt',
  'share.copy': 'Kopieren',
  'share.copied': 'Kopiert',
  'share.selected': 'Der Link ist markiert und kann von Hand kopiert werden.',
  'share.notPossible':
    'Dieses Dokument wurde über eine Adresse geöffnet, die nach einigen Minuten abläuft. Ein Link darauf würde bei anderen nicht funktionieren.',

  'shortcuts.title': 'Tastenkürzel',
  'shortcuts.show': 'Tastenkürzel',
  'shortcuts.turn': 'Nächste oder vorige Seite (verschiebt vergrößerte Seiten)',
  'shortcuts.turnAlways': 'Vorige oder nächste Seite',
  'shortcuts.ends': 'Erste oder letzte Seite',
  'shortcuts.jump': 'Zu einer Seite gehen',
  'shortcuts.zoom': 'Vergrößern oder verkleinern',
  'shortcuts.whole': 'Ganze Seite',
  'shortcuts.pan': 'Ausschnitt verschieben',
  'shortcuts.book': 'Eine Seite oder zwei',
  'shortcuts.rotate': 'Drehen (Umschalt: zurück)',
  'shortcuts.fullscreen': 'Vollbild',
  'shortcuts.panels': 'Inhalt, Miniaturen, Info',
  'shortcuts.adjust': 'Bild anpassen',
  'shortcuts.close': 'Schließen, was offen ist',
  'shortcuts.help': 'Diese Liste',

  'start.title': 'Dokument öffnen',
  'start.lead': 'Lectern zeigt, was Bibliotheken ausliefern: Alma-Repräsentationen und IIIF-Manifeste.',
  'start.field': 'Adresse eines IIIF-Manifests oder eines Alma-Auslieferungsdienstes',
  'start.open': 'Öffnen',
  'start.samples': 'Zum Anschauen',
  'start.invalid': 'Das ist keine Webadresse. Sie beginnt mit https://.',

  'failure.retry': 'Noch einmal versuchen',
  'failure.openElsewhere': 'Am Herkunftsort öffnen',
  'failure.home': 'Ein anderes Dokument öffnen',
  'failure.libraryMessage': 'Die Bibliothek teilt mit:',
  'failure.host': 'Angefragt: {host}',
  'failure.loginRequired.title': 'Bitte melden Sie sich an',
  'failure.loginRequired.body':
    'Die Bibliothek zeigt dies nur angemeldeten Leserinnen und Lesern. Melden Sie sich bei der Bibliothek an und versuchen Sie es dann noch einmal.',
  'failure.denied.title': 'Kein Zugang',
  'failure.denied.body':
    'Die Bibliothek erlaubt von hier aus keinen Zugang, und eine Anmeldung würde daran nichts ändern. Fragen Sie die Bibliothek nach den Bedingungen.',
  'failure.notFound.title': 'Nicht gefunden',
  'failure.notFound.body':
    'Unter dieser Adresse liegt nichts. Der Link ist vielleicht veraltet oder falsch geschrieben; suchen Sie den Titel noch einmal im Katalog.',
  'failure.notFound.pageBody': 'Der Server hat keine Datei zu dieser Seite.',
  'failure.unreachable.title': 'Keine Antwort',
  'failure.unreachable.body':
    'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'failure.timeout.body': 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.',
  'failure.offline.title': 'Sie sind offline',
  'failure.offline.body':
    'Es besteht keine Netzverbindung. Sobald sie wieder da ist, geht es von selbst weiter.',
  'failure.serverError.body':
    'Der Server hat selbst eine Störung (Status {status, number}). Versuchen Sie es gleich noch einmal.',
  'failure.tooManyRequests.body':
    'Der Server wird gerade zu oft angefragt. Warten Sie einen Moment und versuchen Sie es noch einmal.',
  'failure.acrossOrigins.body':
    'Es kam keine Antwort, die diese Seite lesen darf. Entweder ist {host} nicht erreichbar, oder der Server erlaubt anderen Websites das Lesen nicht (CORS). Wer ihn betreibt, kann die Herkunft dieser Seite zulassen; in Alma heißt die Einstellung delivery_service_allowed_origins.',
  'failure.recordAcrossOrigins.body':
    'Der Link nennt einen Titelsatz (MMS-ID). {host} antwortet darauf mit einer Weiterleitung, der andere Websites nicht folgen dürfen. Nehmen Sie stattdessen den Link der Repräsentation (ihre Nummer beginnt mit 12).',
  'failure.invalid.title': 'Das lässt sich nicht lesen',
  'failure.invalid.body': 'Die Antwort ist nicht, was sie sein sollte.',
  'failure.webPage.body':
    'Die Antwort ist eine Webseite, kein Dokument. Vielleicht ist es eine Anmeldeseite oder ein Hinweis; öffnen Sie die Adresse selbst, um sie zu sehen.',
  'failure.notJson.body':
    'Die Antwort ist beschädigt oder kein JSON. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es der Bibliothek.',
  'failure.notAManifest.body':
    'Die Antwort ist weder ein IIIF-Manifest noch eine Alma-Auslieferung. Prüfen Sie die Adresse.',
  'failure.tooLarge.body': 'Das Dokument ist größer als 64 MB und wurde nicht gelesen.',
  'failure.unsafeAddress.title': 'Diese Adresse lässt sich nicht öffnen',
  'failure.unsafeAddress.body':
    'Nur vollständige Adressen, die mit http:// oder https:// beginnen und keinen Benutzernamen enthalten, lassen sich öffnen. Prüfen Sie den Link.',
  'failure.unreadableLink.title': 'Dieser Link ist nicht lesbar',
  'failure.unreadableLink.body':
    'Der Link nennt eine Repräsentation, einen Titelsatz oder einen Server in einer Form, die nicht stimmen kann. Folgen Sie ihm noch einmal vom Katalog aus oder fragen Sie die Bibliothek.',
  'failure.unsupported.title': 'Wird hier nicht gezeigt',
  'failure.unsupported.body': 'Dokumente dieser Art lassen sich hier nicht zeigen.',
  'failure.futureVersion.body':
    'Dieses Manifest ist in einer neueren Version von IIIF geschrieben, als dieser Viewer liest.',
  'failure.unreadablePicture.body':
    'Die Datei ist angekommen, aber der Browser kann kein Bild daraus machen.',
  'failure.page.title': 'Diese Seite lässt sich nicht zeigen',

  'file.unnamed': 'Datei {position, number}',
  'file.noViewer': 'Dateien dieser Art lassen sich hier noch nicht zeigen.',
  'file.open': 'Datei öffnen',
  'file.blank': 'Von dieser Seite gibt es kein Bild.',

  'panel.representations': 'Repräsentationen',
  'access.signIn': 'Anmelden',
  'access.signIn.body': 'Die Bibliothek zeigt dies nur angemeldeten Leserinnen und Lesern.',
  'access.signIn.comesBack': 'Danach sind Sie wieder auf dieser Seite, an derselben Stelle.',
  'access.signIn.newTab':
    'Die Anmeldung öffnet sich in einem neuen Tab. Wenn Sie hierher zurückkehren, wird von selbst noch einmal gefragt.',
  'access.loginPage.body':
    'Die Bibliothek hat statt des Dokuments ihre Anmeldeseite geschickt. Melden Sie sich an und versuchen Sie es dann noch einmal.',
  'access.loop.title': 'Angemeldet und doch kein Zugang',
  'access.loop.body':
    '{host} hat gleich nach der Anmeldung noch einmal abgelehnt. Meist liegt es am Browser: Er gibt die Anmeldung bei {host} nicht an {here} weiter, weil das eine andere Website ist (Cookies von Drittanbietern sind gesperrt). Der eigene Viewer der Bibliothek braucht das nicht.',
  'access.loop.sameHost':
    '{host} hat gleich nach der Anmeldung noch einmal abgelehnt. Vielleicht hat das Konto kein Recht an diesem Dokument, oder der Browser behält keine Cookies. Fragen Sie die Bibliothek oder öffnen Sie es in ihrem eigenen Viewer.',
  'access.ownViewer': 'Im Viewer der Bibliothek öffnen',
  'access.storage': 'Anmeldung hier verwenden lassen',
  'access.storageRefused':
    'Der Browser hat es nicht erlaubt. Der Viewer der Bibliothek funktioniert trotzdem.',
  'access.embargo.title': 'Noch nicht freigegeben',
  'access.embargo.body':
    'Die Bibliothek hält dies für eine Zeit geschlossen. Eine Anmeldung würde daran nichts ändern. Kommen Sie später wieder oder fragen Sie die Bibliothek.',
  'access.embargo.until':
    'Die Bibliothek hält dies bis {date} geschlossen. Eine Anmeldung würde daran nichts ändern. Kommen Sie dann wieder oder fragen Sie die Bibliothek.',
  'access.place.title': 'Nur in der Bibliothek',
  'access.place.body':
    'Dies wird nur an bestimmten Orten gezeigt, etwa im Lesesaal oder im Netz der Bibliothek. Öffnen Sie es dort oder fragen Sie die Bibliothek.',
  'access.group.title': 'Nur für einen Teil der Leserschaft',
  'access.group.body':
    'Dies wird nur bestimmten Personen gezeigt, etwa Mitgliedern der Bibliothek, und Sie sind dort nicht als solche bekannt. Fragen Sie die Bibliothek, ob Sie zugelassen werden können.',
  'access.copies.title': 'Alle Exemplare sind in Gebrauch',
  'access.copies.body':
    'So viele wie erlaubt haben dies gerade geöffnet. Solange diese Seite offen ist, fragt sie von selbst wieder; Sie können es auch selbst versuchen oder später wiederkommen.',
  'access.request': 'Zugang beantragen',
  'access.contact': 'Bibliothek fragen',
  'access.others': 'Weitere Repräsentationen dieses Titels',
  'access.representation.unnamed': 'Repräsentation {id}',
  'access.representation.remote': 'in einem anderen Repositorium',
  'access.hostNotAllowed.body':
    'Dieser Viewer öffnet keine Dokumente von {host}. Die Bibliothek legt fest, von welchen Servern geöffnet wird; prüfen Sie den Link oder fragen Sie die Bibliothek.',
  'access.embedding.title': 'In dieser Seite nicht gezeigt',
  'access.embedding.body':
    'Die Bibliothek erlaubt dieser Seite nicht, ihren Viewer einzubetten. Öffnen Sie das Dokument in einem eigenen Tab.',
  'access.session.title': 'Ihre Sitzung ist zu Ende',
  'access.session.body':
    'Was auf dem Bildschirm ist, bleibt, und Ihre Stelle auch. Melden Sie sich wieder an, um weiterzulesen.',
  'access.session.denied':
    'Die Bibliothek gibt keine weiteren Seiten mehr frei. Was auf dem Bildschirm ist, bleibt, und Ihre Stelle auch.',
  'access.session.still': 'Noch immer abgelehnt. Melden Sie sich zuerst an und versuchen Sie es dann.',
  'access.hide': 'Hinweis ausblenden',
  'access.lesser.title': 'Eine kleinere Fassung der Seite',
  'access.lesser.body': 'Sie sehen eine kleinere Fassung dieser Seite. Die volle ist für Angemeldete.',
  'access.lesser.more': 'Für mehr anmelden',
  'access.offer.body': 'Das Dokument verlangt eine Anmeldung an der hier genannten Stelle.',
  'access.offer.done': 'Ich habe mich angemeldet',
  'access.offer.host': 'Angemeldet wird bei {host}.',
  'access.offer.refused':
    'Die Anmeldung wurde nicht erkannt. Schließen Sie sie im anderen Tab ab und versuchen Sie es dann noch einmal. Hilft das nicht, sperrt vielleicht der Browser Cookies von Drittanbietern.',
  'access.signOut': 'Abmelden',
  'access.terms.title': 'Bevor Sie lesen',
  'access.terms.accept': 'Ich stimme zu',
  'access.warning.title': 'Warnung zum Inhalt',
  'access.warning.accept': 'Anzeigen',
  'access.loan.title': 'Ausleihe',
  'access.loan.minutes': 'Sie haben dies noch für {minutes, plural, one {# Minute} other {# Minuten}}.',
  'access.loan.seconds': 'Rückgabe in {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  'access.loan.warning': 'Ihre Zeit mit diesem Dokument endet in einer Minute.',
  'access.loan.giveBack': 'Jetzt zurückgeben',
  'access.loan.over.title': 'Ihre Zeit ist um',
  'access.loan.over.body':
    'Das Dokument ist zurückgegeben, damit andere es lesen können. Versuchen Sie es noch einmal, um es wieder zu bekommen.',
  'access.loan.given.title': 'Zurückgegeben',
  'access.loan.given.body':
    'Sie haben das Dokument zurückgegeben. Vielen Dank: Nun können andere es lesen. Versuchen Sie es noch einmal, um es wieder zu bekommen.',
  'access.remote.title': 'In einem anderen Repositorium',
  'access.remote.body': 'Die Dateien dieser Repräsentation liegen bei {host}. Sie werden dort geöffnet.',
  'access.remote.signIn':
    'Das andere Repositorium zeigt dies nur dort Angemeldeten. Öffnen Sie es dort, um sich anzumelden.',
  'access.remote.open': 'Dort öffnen',
  'access.remote.back': 'Zurück',
  'access.staff.title': 'Für die Bibliothek',
  'access.staff.path': 'Speicherpfad',
  'access.staff.configuration': 'Konfiguration',
  'access.staff.sound': 'Keine Fehler gefunden.',
  'access.staff.unchecked': 'Das Schema ließ sich nicht holen, darum wurde nichts geprüft.',
  'access.fault.json': 'Der Block ist kein JSON: Nichts davon gilt, und Lesende dürfen nur lesen. {detail}',
  'access.fault.type': '{place} sollte {expected} sein.',
  'access.fault.unknown': '{place} ist keine bekannte Einstellung. Prüfen Sie die Schreibweise.',
  'access.fault.value': '{place} sollte eines von {expected} sein.',
  'access.fault.form': '{place} hat nicht die nötige Form: {expected}.',
  'access.fault.missing': '{place} fehlt.',
}
