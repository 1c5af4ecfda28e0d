import type { media as english } from '../en/media'

/** Words of the media and the kinds of files. */
export const media: Record<keyof typeof english, string> = {
  'file.unnamed': 'Datei {position, number}',
  'file.blank': 'Von dieser Seite gibt es kein Bild.',

  'reading.controls': 'Leseeinstellungen',
  'reading.smaller': 'Kleinere Schrift',
  'reading.larger': 'Größere Schrift',
  'reading.empty': 'In dieser Datei steht nichts.',
  'reading.cut':
    'Diese Datei ist sehr lang. Gezeigt wird ihr Anfang; laden Sie die Datei herunter, um den Rest zu lesen.',
  'reading.tableSize':
    '{rows, plural, one {# Zeile} other {# Zeilen}}, {columns, plural, one {# Spalte} other {# Spalten}}',
  'reading.sheets': 'Tabellenblätter',
  'reading.converted': 'Zum Lesen umgewandelt; die Datei selbst kann anders aussehen',
  'reading.partial':
    'Nicht alles in dieser Datei kann hier gezeigt werden; den Rest enthält die heruntergeladene Datei.',
  'reading.unshown': 'hier nicht dargestellt',
  'reading.changes': 'Nachverfolgte Änderungen erscheinen wie angenommen.',
  'reading.hiddenSheet': '{name} (ausgeblendet)',
  'reading.theme': 'Farben',
  'reading.themeSystem': 'Wie der Viewer',
  'reading.themeLight': 'Hell',
  'reading.themeSepia': 'Sepia',
  'reading.themeDark': 'Dunkel',
  'reading.pages': 'Seiten',
  'reading.sectionMissing': 'Dieser Teil des Buches fehlt in der Datei. Die anderen Teile sind lesbar.',
  'reading.sectionEmpty': 'Dieser Teil des Buches ist leer.',
  'reading.scrolled': 'Scrollen',
  'reading.bookPage': 'Seite {page, number} von {count, number}',

  'text.waiting': 'Text wird geladen …',
  'text.none': 'Zu dieser Seite gibt es keinen Text.',
  'text.empty': 'Der Text dieser Seite ist leer.',
  'text.failed': 'Der Text ist nicht angekommen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'text.refused':
    'Die Bibliothek erlaubt nicht, diesen Text von hier aus zu lesen. Melden Sie sich bei der Bibliothek an oder fragen Sie dort nach.',
  'text.unreadable': 'Der Text ist beschädigt oder von einer Art, die hier nicht gelesen werden kann.',
  'text.copy': 'Text kopieren',
  'text.copied': 'Kopiert',
  'text.notCopied': 'Markieren Sie den Text und kopieren Sie ihn von Hand.',
  'text.choose': 'Textfassung',

  'aloud.title': 'Vorlesen',
  'aloud.pause': 'Anhalten',
  'aloud.before': 'Voriger Satz',
  'aloud.next': 'Nächster Satz',
  'aloud.voice': 'Stimme',
  'aloud.usualVoice': 'Die des Geräts',
  'aloud.remote': '{name} (verschickt den Text: nicht verwendet)',
  'aloud.noVoice':
    'Dieses Gerät hat keine eigene Stimme, die den Text vorlesen könnte. Stimmen lassen sich in den Einstellungen des Geräts hinzufügen.',
  'aloud.ended': 'Bis zum Ende gelesen.',
  'aloud.failed': 'Die Stimme ist verstummt. Wählen Sie eine andere, oder versuchen Sie es noch einmal.',
  'aloud.rate': '{rate, number} ×',
  'text.unnamed': 'Text {position, number}',
  'words.ofPage': 'Text von {page}',
  'words.link': 'Link zu diesen Wörtern',
  'words.linkCopied': 'Link kopiert',
  'words.linkByHand': 'Der Link kann von Hand kopiert werden.',
  'words.moved': 'Diese Wörter stehen jetzt auf: {page}.',
  'words.unsure':
    'Der Text hat sich geändert, seit dieser Link entstand. Diese Stelle ist die ähnlichste: Bitte prüfen Sie sie.',
  'words.missing':
    'Die Wörter dieses Links stehen nicht mehr im Text. Sie sehen die Seite, die der Link nennt.',

  'kind.image': 'Bilder',
  'kind.document': 'Dokumente',
  'kind.book': 'E-Books',
  'kind.text': 'Texte',
  'kind.table': 'Tabellen',
  'kind.sound': 'Ton',
  'kind.video': 'Video',
  'kind.model': '3D-Modelle',
  'kind.archive': 'Archive',
  'kind.other': 'Andere Dateien',

  'image.reduced.title': 'Verkleinertes Bild',
  'image.reduced.body':
    'Dieses Bild wird mit {width, number} × {height, number} Pixeln gezeigt; die Datei hat {fullWidth, number} × {fullHeight, number}.',
  'image.reduced.take': 'Volle Größe unter „Herunterladen“',
  'image.reduced.ask': 'Die volle Größe gibt es auf Anfrage bei der Bibliothek.',
  'image.damaged.title': 'Unvollständiges Bild',
  'image.damaged.body': 'Teile dieser Datei fehlen oder sind beschädigt. Der Rest wird gezeigt.',

  'file.download': 'Datei herunterladen',
  'file.notShown':
    'Diese Art von Datei zeigt der Viewer nicht. Laden Sie sie herunter und öffnen Sie sie mit einem anderen Programm.',
  'file.unreadable':
    'Diese Datei ließ sich nicht lesen: Sie ist beschädigt, durch ein Passwort geschützt oder von anderer Art, als ihr Name sagt. Herunterladen lässt sie sich trotzdem.',
  'file.tooLarge':
    'Diese Datei ist zu groß, um hier gezeigt zu werden, oder wird entpackt größer, als ein Browser fassen kann. Laden Sie sie herunter und öffnen Sie sie mit einem anderen Programm.',
  'file.kind': 'Art',
  'file.size': 'Größe',
  'file.unknownKind': 'unbekannt',

  'media.controls': 'Wiedergabe',
  'media.play': 'Abspielen',
  'media.pause': 'Pause',
  'media.back': '{seconds, number} Sekunden zurück',
  'media.forward': '{seconds, number} Sekunden vor',
  'media.mute': 'Ton aus',
  'media.unmute': 'Ton ein',
  'media.volume': 'Lautstärke',
  'media.position': 'Stelle',
  'media.positionSaid': '{time} von {total}',
  'media.positionInChapter': '{time} von {total}, {chapter}',
  'media.captions': 'Untertitel',
  'media.captionsOff': 'Aus',
  'media.saidPlaying': 'Wiedergabe',
  'media.saidPaused': 'Angehalten',
  'media.saidMuted': 'Ton aus',
  'media.saidCaptions': 'Untertitel ein',
  'media.saidNoCaptions': 'Untertitel aus',
  'media.saidSpeed': 'Geschwindigkeit {rate, number}',
  'media.nextCaptions': 'Nächste Untertitelsprache',
  'media.saidLanguage': 'Untertitel: {name}',
  'media.captionsFailed': 'Die Untertitel waren nicht lesbar. Die Aufnahme läuft ohne sie.',
  'media.partMissing': 'Ein Teil dieser Aufnahme ließ sich nicht abspielen. Das Übrige läuft ohne ihn.',
  'media.textNamed': '{language}: {label}',
  'media.textNumber': 'Text {position, number}',
  'media.settings': 'Wiedergabeeinstellungen',
  'media.sound': 'Tonspur',
  'media.quality': 'Bildqualität',
  'media.qualityAutomatic': 'Automatisch',
  'media.speed': 'Tempo',
  'media.speedNormal': 'Normal',
  'media.version': 'Fassung',
  'media.versionNumber': 'Fassung {position, number}',
  'media.forget': 'Vergessen, wo ich aufgehört habe',
  'media.forgotten': 'Dieses Gerät weiß nicht mehr, wo Sie aufgehört haben.',
  'media.resumed': 'Weiter bei {time}, wo Sie aufgehört haben.',
  'media.fromBeginning': 'Von Anfang an',
  'media.pictureInPicture': 'Bild im Bild',
  'media.fillScreen': 'Bildschirm füllen',
  'media.clip': 'Link zu einer Zeit',
  'media.clipFrom': 'Von',
  'media.clipTo': 'Bis (optional)',
  'media.clipHint':
    'Der Link öffnet die Aufnahme zu dieser Zeit; mit einem Ende spielt er nur den Ausschnitt.',
  'media.clipInvalid': 'Schreiben Sie Zeiten als 1:15 oder 1:02:03, das Ende nach dem Anfang.',
  'media.clipLink': 'Link',
  'media.clipCopy': 'Link kopieren',
  'media.now': 'Jetzt',
  'media.unplayable.title': 'Diese Aufnahme kann nicht abgespielt werden',
  'media.unplayable.body':
    'Die Datei ist beschädigt, von einer Art, die dieser Browser nicht kennt, oder nicht, was sie zu sein vorgibt. Öffnen Sie die Datei, um sie zu speichern und mit einem anderen Programm abzuspielen, oder versuchen Sie es erneut.',

  'model3d.label':
    'Modell von {name}: mit den Pfeiltasten oder durch Ziehen drehen, mit Plus und Minus zoomen',
  'model3d.loading': 'Modell wird geladen …',
  'model3d.slow.title': 'Dieses Modell zeigen?',
  'model3d.slow.body':
    'Dieser Browser hat keinen Grafikprozessor zum Zeichnen. Das Modell zu zeichnen kann eine Minute dauern, in der die Seite nicht reagiert.',
  'model3d.slow.show': 'Modell zeigen',
  'model3d.failed.title': 'Dieses Modell kann nicht gezeigt werden',
  'model3d.failed.damaged':
    'Die Datei ist beschädigt oder kein glTF-Modell. Öffnen Sie die Datei, um sie zu speichern, oder fragen Sie die Bibliothek.',
  'model3d.failed.compressed':
    'Das Modell ist auf eine Weise gepackt, die hier nicht entpackt wird ({method}). Öffnen Sie die Datei, um sie zu speichern und in einem anderen Programm anzusehen.',
  'model3d.failed.excessive':
    'Das Modell verlangt mehr Speicher, als ein Browser hat. Öffnen Sie die Datei, um sie zu speichern und in einem anderen Programm anzusehen.',
  'model3d.failed.large':
    'Das Modell ist größer als {size} und wurde nicht geladen. Öffnen Sie die Datei, um sie zu speichern.',
  'model3d.failed.noGraphics':
    'Dieser Browser kann gerade nicht dreidimensional zeichnen. Öffnen Sie die Datei, um sie zu speichern, oder nehmen Sie einen anderen Browser.',

  'pdf.password.label': 'Passwort',
  'pdf.password.why':
    'Diese Datei ist geschützt. Die Bibliothek oder wer sie verfasst hat, kann das Passwort nennen.',
  'pdf.password.wrong':
    'Das ist nicht das Passwort. Prüfen Sie Groß- und Kleinschreibung und versuchen Sie es noch einmal.',
  'pdf.password.open': 'Öffnen',
  'pdf.enclosed.save': 'Speichern',
  'pdf.hugeImage': 'Ein Bild in dieser Datei ist zu groß, um hier gezeichnet zu werden.',
  'pdf.form': 'Dieses Formular lässt sich nur in dem Programm lesen, für das es gemacht ist.',
  'pdf.pageWidth': 'Seitenbreite',
}
