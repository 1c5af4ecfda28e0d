import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Ceisio eto',
  'failure.openElsewhere': 'Agor ar ei gwefan ei hun',
  'failure.home': 'Agor dogfen arall',
  'failure.libraryMessage': 'Neges gan y llyfrgell:',
  'failure.host': 'Gweinydd: {host}',
  'failure.loginRequired.title': 'Mewngofnodwch',
  'failure.loginRequired.body':
    'Dim ond i ddarllenwyr sydd wedi mewngofnodi y mae’r llyfrgell yn dangos hyn. Mewngofnodwch gyda’r llyfrgell, yna ceisiwch eto.',
  'failure.denied.title': 'Nid oes gennych fynediad',
  'failure.denied.body':
    'Nid yw’r llyfrgell yn caniatáu mynediad o’r fan hon, ac ni fyddai mewngofnodi’n newid hynny. Gofynnwch i’r llyfrgell am fynediad.',
  'failure.notFound.title': 'Heb ei ganfod',
  'failure.notFound.body':
    'Nid oes dim yn y cyfeiriad hwn. Efallai fod y ddolen yn hen neu wedi’i chamdeipio; chwiliwch am y teitl eto yn y catalog.',
  'failure.notFound.pageBody': 'Nid oes gan y gweinydd ffeil ar gyfer y dudalen hon.',
  'failure.unreachable.title': 'Dim ateb',
  'failure.unreachable.body': 'Ni ellid cyrraedd y gweinydd. Gwiriwch y cysylltiad a cheisiwch eto.',
  'failure.timeout.body': 'Cymerodd y gweinydd ormod o amser i ateb. Ceisiwch eto ymhen eiliad.',
  'failure.offline.title': 'Rydych chi all-lein',
  'failure.offline.body':
    'Nid oes cysylltiad rhwydwaith. Bydd y ddogfen yn agor ohoni ei hun pan ddaw’r cysylltiad yn ôl.',
  'failure.serverError.body':
    'Mae’r gweinydd yn adrodd am wall o’i eiddo ei hun (statws {status, number}). Ceisiwch eto ymhen eiliad.',
  'failure.tooManyRequests.body':
    'Mae’r gweinydd yn derbyn gormod o geisiadau ar hyn o bryd. Arhoswch eiliad a cheisiwch eto.',
  'failure.acrossOrigins.body':
    'Ni roddodd y gweinydd ateb y caiff y dudalen hon ei ddarllen. Naill ai ni ellir cyrraedd {host}{scheme, select, http {} other { drwy https}}, neu nid yw’n caniatáu i wefannau eraill ei ddarllen (CORS). Gall ei weithredwr ganiatáu tarddiad (origin) y wefan hon; yn Alma, y gosodiad yw delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Cyrhaeddodd y gwrthrych, ond ni chyrhaeddodd ei ffeil o {host}. Naill ai ni ellir cyrraedd {host}, neu nid yw’r storfa yno’n caniatáu i wefannau eraill ei darllen (CORS). Gosodiad y storfa (rheolau CORS ei bwced) yw hwnnw, nid gosodiad y danfoniad: rhaid iddi ganiatáu tarddiad (origin) y wefan hon, GET, HEAD a’r pennyn Range.',
  'failure.recordAcrossOrigins.body':
    'Mae’r ddolen yn enwi cofnod (MMS ID), ac mae {host} yn ateb drwy ailgyfeirio mewn ffordd na chaiff gwefannau eraill ei dilyn. Defnyddiwch ddolen y cynrychioliad yn lle hynny (mae ei rif yn dechrau â 12).',
  'failure.invalid.title': 'Ni ellir darllen hwn',
  'failure.invalid.body': 'Nid yw ateb y gweinydd yn y ffurf ddisgwyliedig.',
  'failure.webPage.body':
    'Tudalen we yw’r ateb, nid dogfen. Efallai mai tudalen fewngofnodi neu hysbysiad ydyw; agorwch y cyfeiriad ei hun i’w gweld.',
  'failure.notJson.body':
    'Mae’r ateb wedi’i ddifrodi neu nid JSON mohono. Ceisiwch eto; os yw’n parhau felly, rhowch wybod i’r llyfrgell.',
  'failure.notAManifest.body': 'Nid maniffest IIIF na danfoniad Alma yw’r ateb. Gwiriwch y cyfeiriad.',
  'failure.tooLarge.body': 'Mae’r ddogfen yn fwy na 64 MB ac ni chafodd ei darllen.',
  'failure.unsafeUrl.title': 'Ni ellir agor y cyfeiriad hwn',
  'failure.unsafeUrl.body':
    'Dim ond cyfeiriadau cyflawn sy’n dechrau â http:// neu https://, heb enw defnyddiwr, y gellir eu hagor. Gwiriwch y ddolen.',
  'failure.unreadableLink.title': 'Ni ellir darllen y ddolen hon',
  'failure.unreadableLink.body':
    'Mae’r ddolen yn enwi cynrychioliad, cofnod neu weinydd mewn ffurf na all fod yn gywir. Dilynwch hi eto o’r catalog, neu gofynnwch i’r llyfrgell.',
  'failure.contentState.body':
    'Nid yw’r cyflwr cynnwys yn y ddolen (iiif-content) yn enwi dim y gellir ei agor. Dilynwch y ddolen eto o’r lle y cawsoch hyd iddi, neu gofynnwch i’r llyfrgell.',
  'failure.unsupported.title': 'Ni ellir ei dangos yma',
  'failure.unsupported.body': 'Ni ellir dangos y math hwn o ddogfen yma.',
  'failure.futureVersion.body':
    'Mae’r maniffest hwn wedi’i ysgrifennu mewn fersiwn mwy newydd o IIIF nag y gall y syllwr hwn ei ddarllen.',
  'failure.unreadablePicture.body': 'Cyrhaeddodd y ffeil, ond ni all y porwr ei dangos fel llun.',
  'failure.unreadableFile.body':
    'Cyrhaeddodd y ffeil, ond ni ellir ei darllen: mae wedi’i difrodi, wedi’i gwarchod gan gyfrinair, neu o fath gwahanol i’r hyn y mae ei henw’n ei ddweud.',
  'failure.page.title': 'Ni ellir dangos y dudalen hon',
  'failure.emptyFile.body': 'Mae’r ffeil yn wag. Rhowch wybod i’r llyfrgell.',
  'failure.damagedFile.body':
    'Cyrhaeddodd y ffeil, ond mae wedi’i difrodi neu’n anghyflawn. Ceisiwch eto; os yw’n parhau felly, rhowch wybod i’r llyfrgell.',
  'failure.protectedFile.body':
    'Mae’r ffeil wedi’i diogelu gan raglen ei chyhoeddwr (rheoli hawliau). Dim ond gyda’r rhaglen honno y gellir ei darllen.',
  'failure.notAPdf.body':
    'Mae’r ffeil wedi’i labelu’n PDF ond rhywbeth arall ydyw. Agorwch hi ar ei phen ei hun i weld beth ydyw, neu rhowch wybod i’r llyfrgell.',
  'failure.changedFile.title': 'Mae’r ffeil wedi newid',
  'failure.changedFile.body':
    'Newidiwyd, symudwyd neu ddilëwyd y ffeil ar y ddyfais hon ar ôl agor ei ffolder, neu ni cheir ei darllen mwyach. Agorwch y ffolder eto.',
  'failure.partMissing.body': 'Ni chyrhaeddodd rhan o’r ffeil hon. Gwiriwch y cysylltiad, yna ceisiwch eto.',

  'access.signIn': 'Mewngofnodi',
  'access.signIn.body': 'Dim ond i ddarllenwyr sydd wedi mewngofnodi y mae’r llyfrgell yn dangos hyn.',
  'access.signIn.comesBack': 'Byddwch yn dod yn ôl i’r dudalen hon, i’r un lle.',
  'access.signIn.newTab':
    'Mae’r dudalen fewngofnodi’n agor mewn tab newydd. Pan ddewch yn ôl i’r tab hwn, bydd yn ceisio eto ohono ei hun.',
  'access.loginPage.body':
    'Atebodd y llyfrgell â’i thudalen fewngofnodi yn lle’r ddogfen. Mewngofnodwch, yna ceisiwch eto.',
  'access.loop.title': 'Wedi mewngofnodi, ond gwrthodwyd o hyd',
  'access.loop.body':
    'Gwrthododd {host} eto yn syth ar ôl i chi fewngofnodi. Y porwr yw’r achos fel arfer: mae’n cadw’r mewngofnodi ar {host} oddi wrth {here}, gan mai gwefan arall yw honno (mae cwcis trydydd parti wedi’u rhwystro). Nid oes ar syllwr y llyfrgell ei hun eu hangen.',
  'access.loop.sameHost':
    'Gwrthododd {host} eto yn syth ar ôl i chi fewngofnodi. Efallai nad oes gan y cyfrif hawl i’r ddogfen hon, neu nad yw’r porwr yn cadw cwcis. Gofynnwch i’r llyfrgell, neu agorwch y ddogfen yn syllwr y llyfrgell ei hun.',
  'access.ownViewer': 'Agor yn syllwr y llyfrgell ei hun',
  'access.storage': 'Caniatáu defnyddio’r mewngofnodi yma',
  'access.storageRefused':
    'Ni chaniataodd y porwr hynny. Mae syllwr y llyfrgell ei hun yn gweithio serch hynny.',
  'access.embargo.title': 'Dan embargo',
  'access.embargo.body':
    'Mae’r llyfrgell wedi cau mynediad at hwn am gyfnod. Ni fyddai mewngofnodi’n newid hynny. Dewch yn ôl yn nes ymlaen, neu gofynnwch i’r llyfrgell.',
  'access.embargo.until':
    'Mae mynediad ar gau tan {date}. Ni fyddai mewngofnodi’n newid hynny. Dewch yn ôl bryd hynny, neu gofynnwch i’r llyfrgell.',
  'access.place.title': 'Ar gael yn y llyfrgell yn unig',
  'access.place.body':
    'Dim ond mewn mannau penodol y dangosir hwn, megis yr ystafell ddarllen neu rwydwaith y llyfrgell. Agorwch ef yno, neu gofynnwch i’r llyfrgell.',
  'access.group.title': 'Wedi’i gyfyngu i ddarllenwyr penodol',
  'access.group.body':
    'Dim ond i ddarllenwyr penodol y dangosir hwn, megis aelodau’r llyfrgell, ac nid ydych yn eu plith. Gofynnwch i’r llyfrgell a allwch gael mynediad.',
  'access.copies.title': 'Mae pob copi’n cael ei ddefnyddio',
  'access.copies.body':
    'Cyrhaeddwyd y nifer o ddarllenwyr a ganiateir ar yr un pryd. Tra bo’r dudalen hon ar agor, mae’n ceisio eto ohoni ei hun; gallwch hefyd geisio eto nawr, neu ddod yn ôl yn nes ymlaen.',
  'access.request': 'Gofyn am fynediad',
  'access.contact': 'Gofyn i’r llyfrgell',
  'access.others': 'Cynrychioliadau eraill o’r cofnod hwn',
  'access.representation.unnamed': 'Cynrychioliad {id}',
  'access.representation.remote': 'mewn ystorfa arall',
  'access.onlyThisPage': 'Efallai fod tudalennau eraill ar agor i chi.',
  'access.hostNotAllowed.body':
    'Nid yw’r syllwr hwn yn agor dogfennau o {host}. Y llyfrgell sy’n penderfynu o ba weinyddion y mae’n agor dogfennau; gwiriwch y ddolen, neu gofynnwch i’r llyfrgell.',
  'access.embedding.title': 'Ddim ar gael y tu mewn i’r dudalen hon',
  'access.embedding.body':
    'Nid yw’r llyfrgell yn caniatáu i’r dudalen hon fewnblannu ei syllwr. Agorwch y ddogfen mewn tab ar wahân.',
  'access.embedding.open': 'Agor mewn tab newydd',
  'access.session.title': 'Mae eich sesiwn wedi dod i ben',
  'access.session.body':
    'Mae’r hyn sydd ar y sgrin yn aros, ac felly hefyd eich lle. Mewngofnodwch eto i ddarllen ymlaen.',
  'access.session.denied':
    'Nid yw’r llyfrgell yn rhoi mynediad at ragor o dudalennau mwyach. Mae’r hyn sydd ar y sgrin yn aros, ac felly hefyd eich lle.',
  'access.session.still': 'Gwrthodwyd o hyd. Mewngofnodwch yn gyntaf, yna ceisiwch eto.',
  'access.hide': 'Cuddio’r hysbysiad hwn',
  'access.degraded.title': 'Fersiwn cyfyngedig o’r dudalen hon',
  'access.degraded.body':
    'Rydych yn gweld fersiwn cyfyngedig o’r dudalen hon. I ddarllenwyr sydd wedi mewngofnodi y mae’r fersiwn llawn.',
  'access.degraded.more': 'Mewngofnodi i gael y fersiwn llawn',
  'access.offer.body': 'Mae’r ddogfen yn gofyn i ddarllenwyr fewngofnodi ar y wefan a enwir yma.',
  'access.offer.done': 'Rwyf wedi mewngofnodi',
  'access.offer.host': 'Mae’r mewngofnodi’n digwydd ar {host}.',
  'access.offer.refused':
    'Ni chafodd y mewngofnodi ei adnabod. Gorffennwch ef yn y tab arall, yna ceisiwch eto. Os nad yw hynny’n helpu, efallai fod y porwr yn rhwystro cwcis trydydd parti.',
  'access.signOut': 'Allgofnodi',
  'access.terms.title': 'Telerau defnyddio',
  'access.terms.accept': 'Rwy’n derbyn',
  'access.warning.title': 'Rhybudd am y cynnwys',
  'access.warning.accept': 'Dangos y cynnwys',
  'access.warning.covered':
    'Mae’r lluniau yn y rhestr hon wedi’u cuddio, gan y gallai fod angen rhybudd ar rai ohonynt.',
  'access.warning.showPictures': 'Dangos y lluniau',
  'access.loan.title': 'Benthyciad',
  'access.loan.minutes':
    'Mae {minutes, plural, zero {# munud} one {# funud} two {# funud} few {# munud} many {# munud} other {# munud}} ar ôl o’r benthyciad hwn.',
  'access.loan.seconds':
    'Caiff ei ddychwelyd ymhen {seconds, plural, zero {# eiliad} one {# eiliad} two {# eiliad} few {# eiliad} many {# eiliad} other {# eiliad}}.',
  'access.loan.warning': 'Mae’r benthyciad hwn yn dod i ben ymhen munud.',
  'access.loan.giveBack': 'Dychwelyd nawr',
  'access.loan.over.title': 'Mae eich benthyciad wedi dod i ben',
  'access.loan.over.body':
    'Mae’r ddogfen wedi’i dychwelyd, er mwyn i eraill gael ei darllen. Ceisiwch eto i’w benthyg unwaith yn rhagor.',
  'access.loan.given.title': 'Wedi’i dychwelyd',
  'access.loan.given.body':
    'Rydych wedi dychwelyd y ddogfen. Diolch: gall eraill ei darllen nawr. Ceisiwch eto i’w benthyg unwaith yn rhagor.',
  'access.remote.title': 'Wedi’i gadw mewn ystorfa arall',
  'access.remote.body': 'Mae ffeiliau’r cynrychioliad hwn ar {host}. Yno y cânt eu hagor.',
  'access.remote.signIn':
    'Dim ond i ddarllenwyr sydd wedi mewngofnodi yno y mae’r ystorfa arall yn dangos hwn. Agorwch ef yno i fewngofnodi.',
  'access.remote.open': 'Agor yno',
  'access.remote.back': 'Yn ôl',
  'access.misconfigured.title': 'Ddim ar gael ar hyn o bryd',
  'access.misconfigured.body':
    'Mae gwall yng ngosodiadau’r llyfrgell ar gyfer y syllwr hwn, felly nid yw’n agor dim o’r fan hon am y tro. Rhowch wybod i’r llyfrgell.',
}
