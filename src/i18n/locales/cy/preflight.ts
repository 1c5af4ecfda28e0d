import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Ni ellir darllen y ffeil.',
  empty: 'Mae’r ffeil yn wag.',
  truncated: 'Mae diwedd y ffeil ar goll. Copïwch hi eto o’r lle y daeth.',
  broken: 'Ni ellir dadgodio’r llun: mae’r ffeil wedi’i difrodi.',
  'wrong-type': 'Mae’r enw’n dweud {stated}, ond {format} yw’r ffeil.',
  encrypted: 'Dim ond â chyfrinair y mae’r ffeil yn agor.',
  'large-pdf': 'Maint y PDF yw {megabytes} MB; mae darllenwyr ar gysylltiadau araf yn aros yn hir.',
  'pdf-text': 'Nid oes testun yn y PDF: ni ellir ei chwilio na’i ddarllen yn uchel.',
  'pdf-tags': 'Nid oes tagiau yn y PDF: mae darllenwyr sgrin yn ei ddarllen yn wael.',
  'pdf-labels': 'Nid oes labeli tudalennau yn y PDF: nid y rhifau printiedig yw ei rifau.',
  missing:
    '{count, plural, zero {Mae’n ymddangos bod ffeiliau rhif {first} i {last} ar goll rhwng y ddwy hyn.} one {Mae’n ymddangos bod ffeil rhif {first} ar goll rhwng y ddwy hyn.} two {Mae’n ymddangos bod ffeiliau rhif {first} i {last} ar goll rhwng y ddwy hyn.} few {Mae’n ymddangos bod ffeiliau rhif {first} i {last} ar goll rhwng y ddwy hyn.} many {Mae’n ymddangos bod ffeiliau rhif {first} i {last} ar goll rhwng y ddwy hyn.} other {Mae’n ymddangos bod ffeiliau rhif {first} i {last} ar goll rhwng y ddwy hyn.}}',
  'cover-missing':
    '{number, select, 0 {Ymddengys fod y clawr blaen ar goll: dim ond ar y diwedd y mae un.} other {Mae rhifau’r ffeiliau’n dechrau gyda {number}: ymddengys fod y clawr neu dudalen arall ar y dechrau ar goll.}}',
  order: 'Daw ffeil rhif {number} ar ôl rhif {before}.',
  'number-doubled': 'Mae ffeil rhif {number} yno fwy nag unwaith.',
  'name-doubled':
    'Dim ond mewn priflythrennau a llythrennau bach neu yn ffurf yr acenion y mae’r enwau’n wahanol. Ar systemau eraill mae un ffeil yn disodli’r llall.',
  'same-bytes': 'Mae’r {count} ffeil hyn yr un fath, beit am feit.',
  rescanned: 'Mae’n ymddangos mai’r un dudalen yw’r ddwy hyn, wedi’i sganio ddwywaith ({percent}% yn debyg).',
  blank:
    '{count, plural, zero {Mae’n ymddangos bod {count} tudalen yn wag.} one {Mae’n ymddangos bod un dudalen yn wag.} two {Mae’n ymddangos bod {count} dudalen yn wag.} few {Mae’n ymddangos bod {count} tudalen yn wag.} many {Mae’n ymddangos bod {count} thudalen yn wag.} other {Mae’n ymddangos bod {count} tudalen yn wag.}}',
  rotated: 'Mae’n ymddangos bod y dudalen yn gorwedd ar ei hochr.',
  'upside-down': 'Ymddengys fod y dudalen â’i phen i waered.',
  skewed: 'Mae’n ymddangos bod y dudalen yn gam o {degrees}°.',
  gutter:
    'Mae’n ymddangos bod y meingefn ar yr ochr anghywir. Efallai fod y dudalen chwith a’r dde wedi’u cymysgu.',
  size: 'Mae gan y llun {width} × {height} picsel, ac mae gan y rhai o’i gwmpas {usualWidth} × {usualHeight}. Efallai ei fod wedi’i dorri.',
  'fold-out':
    'Ymddengys mai dalen blyg yw’r dudalen, neu ddwy dudalen mewn un llun, ond nid yw ei label na’i henw yn dweud hynny.',
  resolution: 'Mae gan y llun {value} picsel y fodfedd, mae gan y rhan fwyaf {usual}.',
  colour: 'Mae gan y llun {value}, mae gan y rhan fwyaf {usual} (sianeli × dyfnder).',
  blurred: 'Mae’r llun yn llawer llai eglur na’r lleill.',
  exposure: 'Mae llawer mwy o’r llun nag o’r lleill yn gwbl ddu neu’n gwbl wyn.',
  cast: 'Mae’r lliwiau’n gochach neu’n lasach na rhai’r lleill.',
  'form-missing':
    '{form, select, master {Nid oes prif gopi o’r ffeil hon, fel sydd o rai eraill.} other {Nid oes copi ar gyfer porwyr o’r prif gopi hwn, fel sydd o rai eraill.}}',
  'label-file-name':
    '{count, plural, zero {Enwau eu ffeiliau yw labeli {count} tudalen.} one {Enw ei ffeil yw label un dudalen.} two {Enwau eu ffeiliau yw labeli {count} dudalen.} few {Enwau eu ffeiliau yw labeli {count} tudalen.} many {Enwau eu ffeiliau yw labeli {count} thudalen.} other {Enwau eu ffeiliau yw labeli {count} tudalen.}}',
  'label-gap':
    '{count, plural, zero {Nid oes tudalennau â’r labeli {first} i {last}.} one {Nid oes tudalen â’r label {first}.} two {Nid oes tudalennau â’r labeli {first} i {last}.} few {Nid oes tudalennau â’r labeli {first} i {last}.} many {Nid oes tudalennau â’r labeli {first} i {last}.} other {Nid oes tudalennau â’r labeli {first} i {last}.}} Efallai fod tudalennau ar goll.',
  'label-doubled': 'Mae gan fwy nag un dudalen y label {label}.',
  'label-order': 'Daw label {number} ar ôl label {before}.',
  'roman-break': 'Ar ôl y rhifau Rhufeinig mae’r rhai Arabaidd yn dechrau â {number}.',
  'text-missing':
    '{count, plural, zero {Nid oes testun gan {count} tudalen, er bod gan rai eraill destun.} one {Nid oes testun gan un dudalen, er bod gan rai eraill destun.} two {Nid oes testun gan {count} dudalen, er bod gan rai eraill destun.} few {Nid oes testun gan {count} tudalen, er bod gan rai eraill destun.} many {Nid oes testun gan {count} thudalen, er bod gan rai eraill destun.} other {Nid oes testun gan {count} tudalen, er bod gan rai eraill destun.}}',
  'text-unreadable':
    'Nid geiriau yw llawer o’r testun ({percent}%). Efallai fod yr adnabod testun wedi methu.',
  'text-language': 'Testunau mewn iaith heblaw’r un a nodir: {count}. Nodir: {stated}. Testun: {language}.',
  'text-doubled': 'Mae gan ddau lun gwahanol yr un testun. Mae un testun yn perthyn i dudalen arall.',
  'captions-alone': 'Nid oes recordiad ar gyfer y capsiynau hyn.',
  'captions-missing': 'Nid oes capsiynau i’r ffilm.',
  'captions-long':
    '{seconds, plural, zero {Mae’r capsiynau’n gorffen {seconds} eiliad ar ôl y recordiad.} one {Mae’r capsiynau’n gorffen un eiliad ar ôl y recordiad.} two {Mae’r capsiynau’n gorffen {seconds} eiliad ar ôl y recordiad.} few {Mae’r capsiynau’n gorffen {seconds} eiliad ar ôl y recordiad.} many {Mae’r capsiynau’n gorffen {seconds} eiliad ar ôl y recordiad.} other {Mae’r capsiynau’n gorffen {seconds} eiliad ar ôl y recordiad.}}',
  'title-missing': 'Nid oes teitl gan y gwrthrych.',
  'rights-missing': 'Nid yw’r gwrthrych yn nodi unrhyw hawliau.',
  'rights-unknown': 'Mae’r hawliau wedi’u nodi yn eu geiriau eu hunain, nid drwy ddatganiad hysbys: {rights}',
  'link-dead': 'Nid yw dolen yn y disgrifiad yn ateb: {url}',
  'thumbnail-missing': 'Nid oes gan y gwrthrych fân-lun.',
  'cors-missing': 'Nid yw’r gweinydd yn caniatáu i’r syllwr hwn ddarllen y ffeil (CORS): {host}.',
  'ranges-missing':
    'Nid yw’r gweinydd yn anfon rhannau o ffeiliau; rhaid aros am y ffeil gyfan i neidio: {host}.',
  'signature-short': 'Daw’r ddolen lofnodedig i ben ar ôl {seconds} e.',
}
