import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Y ffeil hon',
  'downloads.original': 'Ffeil wreiddiol',
  'downloads.text': 'Testun y dudalen hon',
  'downloads.picture': 'Llun o’r dudalen hon',
  'downloads.width': '{width, number} picsel o led',
  'downloads.fullSize': 'Maint llawn',
  'downloads.others': 'Fformatau eraill',
  'downloads.openHere': 'Agor yma',
  'downloads.backTo': 'Yn ôl i ‘{title}’',
  'downloads.pages': 'Tudalennau a ddewiswyd',
  'downloads.which': 'Tudalennau, megis 1-5, 9',
  'downloads.wrong': 'Teipiwch rifau tudalennau o 1 i {total, number}, megis 1-5, 9.',
  'downloads.tooMany': 'Dim mwy na {most, number} tudalen ar y tro. Dewiswch lai, yna’r rhai nesaf.',
  'downloads.makePdf': 'Creu PDF',
  'downloads.print': 'Argraffu',
  'downloads.working': '{done, number} o {total, number} tudalen',
  'downloads.cancel': 'Canslo',
  'downloads.done': 'Mae’r PDF yn barod ac wedi’i drosglwyddo i lawrlwythiadau’r porwr.',
  'downloads.failed':
    'Ni ellid nôl tudalen {page, number}, felly ni chrëwyd dim. Gwiriwch y cysylltiad a cheisiwch eto, neu dewiswch dudalennau eraill.',
  'downloads.makePictures': 'Cadw’r lluniau',
  'downloads.pictureSize': 'Maint y lluniau',
  'downloads.saved': 'Mae’r lluniau’n barod ac wedi’u trosglwyddo i lawrlwythiadau’r porwr.',
  'downloads.picturesAbout': 'Lluniau: tua {size}',
}
