import type { PreflightMessages } from '../en/preflight'

/** Deutsch. */
export const preflight: PreflightMessages = {
  unreadable: 'Die Datei kann nicht gelesen werden.',
  empty: 'Die Datei ist leer.',
  truncated: 'Das Ende der Datei fehlt. Kopieren Sie sie noch einmal von dort, woher sie kam.',
  broken: 'Das Bild lässt sich nicht dekodieren: Die Datei ist beschädigt.',
  'wrong-type': 'Dem Namen nach ist es {stated}, die Datei ist aber {format}.',
  encrypted: 'Die Datei öffnet sich nur mit einem Passwort.',
  'large-pdf': 'Das PDF hat {megabytes} MB; an langsamen Leitungen wartet man lange.',
  'pdf-text': 'Das PDF hat keinen Text; es kann nicht durchsucht oder vorgelesen werden.',
  'pdf-tags': 'Das PDF hat keine Tags; Screenreader lesen es schlecht vor.',
  'pdf-labels': 'Das PDF hat keine Seitenbezeichnungen: Seine Seitenzahlen sind nicht die gedruckten.',
  missing:
    '{count, plural, one {Zwischen diesen beiden fehlt offenbar die Datei mit der Nummer {first}.} other {Zwischen diesen beiden fehlen offenbar die Dateien mit den Nummern {first} bis {last}.}}',
  'cover-missing':
    '{number, select, 0 {Der vordere Einband fehlt offenbar: Es gibt nur am Ende einen.} other {Die Dateinummern beginnen mit {number}: Der Einband oder eine andere Seite am Anfang fehlt offenbar.}}',
  order: 'Die Datei mit der Nummer {number} kommt nach der Nummer {before}.',
  'number-doubled': 'Die Dateinummer {number} gibt es mehr als einmal.',
  'name-doubled':
    'Die Namen unterscheiden sich nur in Groß- und Kleinschreibung oder in der Form der Akzente. Auf anderen Systemen ersetzt eine Datei die andere.',
  'same-bytes': 'Diese {count} Dateien sind Byte für Byte gleich.',
  rescanned: 'Diese beiden sind offenbar eine Seite, zweimal gescannt (zu {percent} % ähnlich).',
  blank: '{count, plural, one {Eine Seite ist offenbar leer.} other {{count} Seiten sind offenbar leer.}}',
  rotated: 'Die Seite liegt offenbar auf der Seite.',
  'upside-down': 'Die Seite steht offenbar auf dem Kopf.',
  skewed: 'Die Seite ist offenbar um {degrees}° schief.',
  gutter: 'Der Falz ist offenbar auf der falschen Seite. Vielleicht sind linke und rechte Seite vertauscht.',
  size: 'Das Bild hat {width} × {height} Pixel, die um es herum haben {usualWidth} × {usualHeight}. Vielleicht ist es abgeschnitten.',
  'fold-out':
    'Die Seite ist offenbar ein Faltblatt, oder es sind zwei Seiten in einem Bild, aber weder Bezeichnung noch Name sagen es.',
  resolution: 'Das Bild hat {value} Pixel pro Zoll, die meisten haben {usual}.',
  colour: 'Das Bild hat {value}, die meisten haben {usual} (Kanäle × Tiefe).',
  blurred: 'Das Bild ist viel unschärfer als die anderen.',
  exposure: 'Weit mehr als bei den anderen ist ganz schwarz oder ganz weiß.',
  cast: 'Die Farben sind röter oder blauer als die der anderen.',
  'form-missing':
    '{form, select, master {Von dieser Datei gibt es keinen Master wie von anderen.} other {Von diesem Master gibt es keine Kopie für Browser wie von anderen.}}',
  'label-file-name':
    '{count, plural, one {Die Beschriftung einer Seite ist der Name ihrer Datei.} other {Die Beschriftungen von {count} Seiten sind die Namen ihrer Dateien.}}',
  'label-gap':
    '{count, plural, one {Keine Seite ist mit {first} beschriftet.} other {Keine Seiten sind mit {first} bis {last} beschriftet.}} Vielleicht fehlen Seiten.',
  'label-doubled': 'Mehr als eine Seite ist mit {label} beschriftet.',
  'label-order': 'Beschriftung {number} kommt nach Beschriftung {before}.',
  'roman-break': 'Nach römischen Zahlen beginnen die arabischen mit {number}.',
  'text-missing':
    '{count, plural, one {Eine Seite hat keinen Text, andere haben einen.} other {{count} Seiten haben keinen Text, andere haben einen.}}',
  'text-unreadable':
    'Ein großer Teil des Textes sind keine Wörter ({percent} %). Vielleicht ist die Texterkennung misslungen.',
  'text-language':
    'Texte in einer anderen Sprache als angegeben: {count}. Angegeben: {stated}. Text: {language}.',
  'text-doubled': 'Zwei verschiedene Bilder haben denselben Text. Ein Text gehört zu einer anderen Seite.',
  'captions-alone': 'Zu diesen Untertiteln gibt es keine Aufnahme.',
  'captions-missing': 'Der Film hat keine Untertitel.',
  'captions-long':
    '{seconds, plural, one {Die Untertitel enden eine Sekunde nach der Aufnahme.} other {Die Untertitel enden {seconds} Sekunden nach der Aufnahme.}}',
  'title-missing': 'Das Objekt hat keinen Titel.',
  'rights-missing': 'Das Objekt nennt keine Rechte.',
  'rights-unknown':
    'Die Rechte sind mit eigenen Worten angegeben, nicht mit einer bekannten Aussage: {rights}',
  'link-dead': 'Ein Link der Beschreibung antwortet nicht: {url}',
  'thumbnail-missing': 'Das Objekt hat kein Vorschaubild.',
  'cors-missing': 'Der Server erlaubt diesem Viewer nicht, die Datei zu lesen (CORS): {host}.',
  'ranges-missing':
    'Der Server schickt keine Teile von Dateien; wer springt, wartet auf die ganze Datei: {host}.',
  'signature-short': 'Der signierte Link endet nach {seconds} s.',
}
