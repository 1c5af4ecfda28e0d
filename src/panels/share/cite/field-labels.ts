/** Fields of a reference that catalogues state under a label. */
export type Field =
  | 'title'
  | 'author'
  | 'editor'
  | 'date'
  | 'place'
  | 'publisher'
  | 'volume'
  | 'archive'
  | 'shelfmark'
  | 'language'
  | 'identifier'
  | 'type'

/**
 * Labels of metadata, in lower case, by the field they state; those that may mean several things are left out. Dublin
 * Core's names, and what catalogues write in the languages of the viewer and some more.
 */
export const FIELD_LABELS: Readonly<Record<Field, readonly string[]>> = {
  title: [
    ...['title', 'main title', 'uniform title', 'titel', 'haupttitel', 'titre', 'título', 'titolo', 'tytuł'],
    ...['название', 'заглавие', 'τίτλος', 'כותר', 'כותרת', 'العنوان', '题名', '標題', 'タイトル'],
  ],
  author: [
    ...['author', 'authors', 'author(s)', 'creator', 'creators', 'artist', 'photographer', 'cartographer'],
    ...['composer', 'director', 'engraver', 'painter', 'verfasser', 'verfasserin', 'verfasser/in', 'autor'],
    ...['autorin', 'autor/in', 'urheber', 'künstler', 'künstlerin', 'fotograf', 'fotografin', 'komponist'],
    ...['kartograf', 'regisseur', 'auteur', 'auteurs', 'auteur(s)', 'artiste', 'photographe', 'compositeur'],
    ...[
      'cartographe',
      'réalisateur',
      'autores',
      'autora',
      'artista',
      'fotógrafo',
      'compositor',
      'cartógrafo',
    ],
    ...['autore', 'autori', 'автор', 'συγγραφέας', 'מחבר', 'יוצר', 'צלם', 'المؤلف', '作者', '著者'],
  ],
  editor: [
    ...[
      'editor',
      'editors',
      'editor(s)',
      'herausgeber',
      'herausgeberin',
      'herausgeber/in',
      'hrsg.',
      'éditeur',
    ],
    ...['éditeur scientifique', 'editor literario', 'curatore', 'עורך', 'المحرر', '编者', '編者'],
  ],
  date: [
    ...[
      'date',
      'date issued',
      'issued',
      'date created',
      'created',
      'date of publication',
      'publication date',
    ],
    ...['year', 'year of publication', 'publication year', 'datum', 'jahr', 'erscheinungsjahr'],
    ...['entstehungszeit', 'erscheinungsdatum', 'date de publication', 'année', 'fecha', 'año'],
    ...[
      'fecha de publicación',
      'data',
      'anno',
      'дата',
      'год издания',
      'χρονολογία',
      'תאריך',
      'שנה',
      'التاريخ',
    ],
    ...['出版年', '日付'],
  ],
  place: [
    ...['place', 'place of publication', 'publication place', 'ort', 'erscheinungsort', 'lieu'],
    ...['lieu de publication', 'lugar', 'lugar de publicación', 'luogo di pubblicazione', 'место издания'],
    ...['מקום פרסום', 'מקום ההוצאה', 'مكان النشر', '出版地'],
  ],
  publisher: [
    ...['publisher', 'published by', 'verlag', 'verleger', 'éditeur commercial', "maison d'édition"],
    ...[
      'editorial',
      'editore',
      'издательство',
      'εκδότης',
      'מוציא לאור',
      'הוצאה',
      'الناشر',
      '出版者',
      '出版社',
    ],
  ],
  volume: ['volume', 'vol.', 'band', 'bd.', 'tome', 'volumen', 'tomo', 'том', 'τόμος', 'כרך', 'المجلد'],
  archive: [
    ...['institution', 'holding institution', 'repository', 'holding library', 'contributing institution'],
    ...['owning institution', 'besitzende institution', 'standort', 'bestandshaltende institution'],
    ...['établissement de conservation', 'institución', 'istituzione', 'מוסד', 'المؤسسة'],
  ],
  shelfmark: [
    ...['shelfmark', 'shelf mark', 'call number', 'classmark', 'signatur', 'cote', 'signatura', 'segnatura'],
    ...['шифр', 'סימן מיקום', 'رقم الاستدعاء'],
  ],
  language: [
    'language',
    'languages',
    'sprache',
    'langue',
    'idioma',
    'lingua',
    'язык',
    'γλώσσα',
    'שפה',
    'اللغة',
  ],
  identifier: [
    ...['identifier', 'identifiers', 'doi', 'ark', 'urn', 'handle', 'purl', 'permalink', 'persistent url'],
    ...[
      'persistent identifier',
      'persistent link',
      'stable url',
      'identifikator',
      'persistenter identifikator',
    ],
    ...['identifiant', 'identifiant pérenne', 'lien permanent', 'identificador', 'enlace permanente'],
    ...['מזהה', 'קישור קבוע', 'المعرف'],
  ],
  type: [
    ...[
      'type',
      'resource type',
      'type of resource',
      'material type',
      'genre',
      'typ',
      'dokumenttyp',
      'gattung',
    ],
    ...['type de document', 'tipo', 'tipo de documento', 'тип', 'סוג', 'النوع'],
  ],
}

/** The label as the table has it: without the prefix of Dublin Core and without a colon. */
function normalize(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/^dc(?:terms)?[:.]/, '')
    .replace(/\s*:$/, '')
}

const FIELDS = new Map(
  Object.entries(FIELD_LABELS).flatMap(([field, labels]) =>
    labels.map(label => [label, field as Field] as const),
  ),
)

/** The field that a label states, by the library's own table first; `undefined` when it is not sure. */
export function fieldOf(label: string, own: Readonly<Record<string, string>> = {}): Field | undefined {
  const name = normalize(label)
  const field = Object.entries(own).find(([each]) => normalize(each) === name)?.[1]
  if (field !== undefined) return field in FIELD_LABELS ? (field as Field) : undefined
  return FIELDS.get(name)
}
