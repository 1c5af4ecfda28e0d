import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': '다시 시도',
  'failure.openElsewhere': '제공 사이트에서 열기',
  'failure.home': '다른 문서 열기',
  'failure.libraryMessage': '도서관 안내:',
  'failure.host': '서버: {host}',
  'failure.loginRequired.title': '로그인해 주십시오',
  'failure.loginRequired.body':
    '도서관은 로그인한 이용자에게만 이 자료를 공개합니다. 도서관에서 로그인한 후 다시 시도해 주십시오.',
  'failure.denied.title': '접근 권한이 없습니다',
  'failure.denied.body':
    '도서관은 이곳에서의 접근을 허용하지 않으며, 로그인해도 달라지지 않습니다. 접근에 관해서는 도서관에 문의해 주십시오.',
  'failure.notFound.title': '찾을 수 없습니다',
  'failure.notFound.body':
    '이 주소에는 아무것도 없습니다. 링크가 오래되었거나 잘못 입력되었을 수 있습니다. 도서관 목록에서 서명을 다시 검색해 주십시오.',
  'failure.notFound.pageBody': '서버에 이 페이지의 파일이 없습니다.',
  'failure.unreachable.title': '응답 없음',
  'failure.unreachable.body': '서버에 연결할 수 없습니다. 연결을 확인한 후 다시 시도해 주십시오.',
  'failure.timeout.body': '서버가 너무 오랫동안 응답하지 않았습니다. 잠시 후 다시 시도해 주십시오.',
  'failure.offline.title': '오프라인 상태입니다',
  'failure.offline.body': '네트워크에 연결되어 있지 않습니다. 연결이 복구되면 문서가 자동으로 열립니다.',
  'failure.serverError.body':
    '서버 자체에서 오류가 발생했습니다(상태 {status, number}). 잠시 후 다시 시도해 주십시오.',
  'failure.tooManyRequests.body': '서버에 현재 요청이 너무 많습니다. 잠시 기다렸다가 다시 시도해 주십시오.',
  'failure.acrossOrigins.body':
    '서버가 이 웹페이지에서 읽을 수 있는 응답을 보내지 않았습니다. {host}에 {scheme, select, http {} other {https로 }}연결할 수 없거나, 다른 웹사이트의 읽기를 허용하지 않는 경우입니다(CORS). 운영자는 이 사이트의 출처(origin)를 허용할 수 있으며, Alma에서 해당 설정은 delivery_service_allowed_origins입니다.',
  'failure.acrossOrigins.pageBody':
    '객체는 도착했지만 {host}에 있는 파일은 도착하지 않았습니다. {host}에 연결할 수 없거나, 그곳의 스토리지가 다른 웹사이트의 읽기를 허용하지 않는 경우입니다(CORS). 이는 딜리버리가 아니라 스토리지의 설정(버킷의 CORS 규칙)입니다. 이 사이트의 출처(origin), GET, HEAD, Range 헤더를 허용해야 합니다.',
  'failure.recordAcrossOrigins.body':
    '이 링크는 레코드(MMS ID)를 가리키는데, {host}에서는 다른 웹사이트가 따라갈 수 없는 리디렉션으로 응답합니다. 대신 디지털 표현의 링크(번호가 12로 시작)를 사용해 주십시오.',
  'failure.invalid.title': '읽을 수 없습니다',
  'failure.invalid.body': '서버의 응답이 예상한 형식이 아닙니다.',
  'failure.webPage.body':
    '응답이 문서가 아니라 웹페이지입니다. 로그인 페이지나 안내문일 수 있으니 주소를 직접 열어 확인해 주십시오.',
  'failure.notJson.body':
    '응답이 손상되었거나 JSON이 아닙니다. 다시 시도해 주십시오. 문제가 계속되면 도서관에 알려 주십시오.',
  'failure.notAManifest.body': '응답이 IIIF 매니페스트도 Alma 딜리버리도 아닙니다. 주소를 확인해 주십시오.',
  'failure.tooLarge.body': '문서가 64MB보다 커서 읽지 않았습니다.',
  'failure.unsafeUrl.title': '이 주소를 열 수 없습니다',
  'failure.unsafeUrl.body':
    'http:// 또는 https://로 시작하고 사용자 이름이 없는 완전한 주소만 열 수 있습니다. 링크를 확인해 주십시오.',
  'failure.unreadableLink.title': '이 링크를 읽을 수 없습니다',
  'failure.unreadableLink.body':
    '링크에 있는 디지털 표현, 레코드 또는 호스트의 형식이 올바르지 않습니다. 도서관 목록에서 링크를 다시 따라가거나 도서관에 문의해 주십시오.',
  'failure.contentState.body':
    '링크의 콘텐츠 상태(iiif-content)가 열 수 있는 대상을 가리키지 않습니다. 링크를 찾은 곳에서 다시 열거나 도서관에 문의하세요.',
  'failure.unsupported.title': '여기에 표시할 수 없습니다',
  'failure.unsupported.body': '이 종류의 문서는 여기에 표시할 수 없습니다.',
  'failure.futureVersion.body':
    '이 매니페스트는 이 뷰어가 읽을 수 있는 것보다 새로운 IIIF 버전으로 작성되었습니다.',
  'failure.unreadablePicture.body': '파일은 도착했지만 브라우저에서 이미지로 표시할 수 없습니다.',
  'failure.unreadableFile.body':
    '파일은 도착했지만 읽을 수 없습니다. 파일이 손상되었거나, 비밀번호로 보호되어 있거나, 이름과 다른 종류의 파일입니다.',
  'failure.page.title': '이 페이지를 표시할 수 없습니다',
  'failure.emptyFile.body': '파일이 비어 있습니다. 도서관에 알려 주십시오.',
  'failure.damagedFile.body':
    '파일은 도착했지만 손상되었거나 불완전합니다. 다시 시도해 주십시오. 문제가 계속되면 도서관에 알려 주십시오.',
  'failure.protectedFile.body':
    '이 파일은 출판사의 프로그램(권리 관리)으로 보호되어 있습니다. 그 프로그램으로만 읽을 수 있습니다.',
  'failure.notAPdf.body':
    '이 파일은 PDF로 표시되어 있지만 다른 종류의 파일입니다. 파일을 따로 열어 무엇인지 확인하거나 도서관에 알려 주십시오.',
  'failure.changedFile.title': '파일이 변경되었습니다',
  'failure.changedFile.body':
    '폴더를 연 뒤에 이 기기의 파일이 변경, 이동 또는 삭제되었거나 더 이상 읽을 수 없게 되었습니다. 폴더를 다시 열어 주십시오.',
  'failure.partMissing.body': '이 파일의 일부가 도착하지 않았습니다. 연결을 확인한 후 다시 시도해 주십시오.',

  'access.signIn': '로그인',
  'access.signIn.body': '도서관은 로그인한 이용자에게만 이 자료를 공개합니다.',
  'access.signIn.comesBack': '로그인하면 이 페이지의 같은 위치로 돌아옵니다.',
  'access.signIn.newTab': '로그인 페이지가 새 탭에서 열립니다. 이 탭으로 돌아오면 자동으로 다시 요청합니다.',
  'access.loginPage.body':
    '도서관이 문서 대신 로그인 페이지로 응답했습니다. 로그인한 후 다시 시도해 주십시오.',
  'access.loop.title': '로그인했지만 여전히 거부되었습니다',
  'access.loop.body':
    '로그인 직후 {host}에서 다시 거부했습니다. 대개 원인은 브라우저에 있습니다. 브라우저는 {host}의 로그인 정보를 다른 사이트인 {here}에 전달하지 않습니다(제3자 쿠키 차단). 도서관 자체 뷰어에서는 그럴 필요가 없습니다.',
  'access.loop.sameHost':
    '로그인 직후 {host}에서 다시 거부했습니다. 계정에 이 문서를 이용할 권한이 없거나 브라우저가 쿠키를 저장하지 않을 수 있습니다. 도서관에 문의하거나 도서관 자체 뷰어에서 열어 주십시오.',
  'access.ownViewer': '도서관 자체 뷰어에서 열기',
  'access.storage': '여기서 로그인 정보 사용 허용',
  'access.storageRefused': '브라우저가 허용하지 않았습니다. 도서관 자체 뷰어는 그대로 이용할 수 있습니다.',
  'access.embargo.title': '엠바고 기간 중',
  'access.embargo.body':
    '도서관이 이 자료에 대한 접근을 일정 기간 제한했습니다. 로그인해도 달라지지 않습니다. 나중에 다시 이용하거나 도서관에 문의해 주십시오.',
  'access.embargo.until':
    '{date}까지 접근이 제한됩니다. 로그인해도 달라지지 않습니다. 그때 다시 이용하거나 도서관에 문의해 주십시오.',
  'access.place.title': '도서관 내에서만 이용 가능',
  'access.place.body':
    '이 자료는 열람실이나 도서관 네트워크 등 특정 장소에서만 공개됩니다. 그곳에서 열거나 도서관에 문의해 주십시오.',
  'access.group.title': '특정 이용자만 이용 가능',
  'access.group.body':
    '이 자료는 도서관 회원 등 특정 이용자에게만 공개되며, 현재 이용자는 그 대상이 아닙니다. 접근 권한을 받을 수 있는지 도서관에 문의해 주십시오.',
  'access.copies.title': '모든 이용본이 사용 중입니다',
  'access.copies.body':
    '동시에 읽을 수 있는 이용자 수에 도달했습니다. 이 페이지가 열려 있는 동안 자동으로 다시 요청합니다. 지금 다시 시도하거나 나중에 다시 이용하실 수도 있습니다.',
  'access.request': '접근 신청',
  'access.contact': '도서관에 문의',
  'access.others': '이 레코드의 다른 디지털 표현',
  'access.representation.unnamed': '디지털 표현 {id}',
  'access.representation.remote': '다른 리포지터리에 있음',
  'access.onlyThisPage': '다른 페이지는 이용하실 수 있을지도 모릅니다.',
  'access.hostNotAllowed.body':
    '이 뷰어는 {host}의 문서를 열지 않습니다. 어떤 호스트의 문서를 열지는 도서관이 정합니다. 링크를 확인하거나 도서관에 문의해 주십시오.',
  'access.embedding.title': '이 웹페이지 안에서는 이용할 수 없습니다',
  'access.embedding.body':
    '도서관에서 이 웹페이지에 뷰어를 삽입하는 것을 허용하지 않습니다. 문서를 별도의 탭에서 열어 주십시오.',
  'access.embedding.open': '새 탭에서 열기',
  'access.session.title': '세션이 종료되었습니다',
  'access.session.body':
    '화면에 있는 내용과 현재 위치는 그대로 유지됩니다. 계속 읽으려면 다시 로그인해 주십시오.',
  'access.session.denied':
    '도서관에서 더 이상의 페이지에 대한 접근을 허용하지 않습니다. 화면에 있는 내용과 현재 위치는 그대로 유지됩니다.',
  'access.session.still': '여전히 거부되었습니다. 먼저 로그인한 후 다시 시도해 주십시오.',
  'access.hide': '이 안내 숨기기',
  'access.degraded.title': '이 페이지의 축소 버전',
  'access.degraded.body':
    '이 페이지의 축소 버전을 보고 계십니다. 전체 버전은 로그인한 이용자에게 제공됩니다.',
  'access.degraded.more': '로그인하여 전체 버전 보기',
  'access.offer.body': '이 문서를 이용하려면 여기에 표시된 사이트에 로그인해야 합니다.',
  'access.offer.done': '로그인했습니다',
  'access.offer.host': '로그인은 {host}에서 이루어집니다.',
  'access.offer.refused':
    '로그인을 확인하지 못했습니다. 다른 탭에서 로그인을 완료한 후 다시 시도해 주십시오. 그래도 해결되지 않으면 브라우저가 제3자 쿠키를 차단하고 있을 수 있습니다.',
  'access.signOut': '로그아웃',
  'access.terms.title': '이용 약관',
  'access.terms.accept': '동의합니다',
  'access.warning.title': '내용에 대한 경고',
  'access.warning.accept': '표시',
  'access.warning.covered': '이 목록의 일부 이미지에는 경고가 필요할 수 있어 이미지가 숨겨져 있습니다.',
  'access.warning.showPictures': '이미지 표시',
  'access.loan.title': '대출',
  'access.loan.minutes': '이 대출의 남은 시간은 {minutes, plural, other {#분}}입니다.',
  'access.loan.seconds': '{seconds, plural, other {#초}} 후에 반납됩니다.',
  'access.loan.warning': '이 대출은 1분 후에 종료됩니다.',
  'access.loan.giveBack': '지금 반납',
  'access.loan.over.title': '대출이 종료되었습니다',
  'access.loan.over.body':
    '다른 이용자가 읽을 수 있도록 문서가 반납되었습니다. 다시 대출하려면 다시 시도해 주십시오.',
  'access.loan.given.title': '반납됨',
  'access.loan.given.body':
    '문서를 반납하셨습니다. 감사합니다. 이제 다른 이용자가 읽을 수 있습니다. 다시 대출하려면 다시 시도해 주십시오.',
  'access.remote.title': '다른 리포지터리에 보관됨',
  'access.remote.body': '이 디지털 표현의 파일은 {host}에 있으며 그곳에서 열립니다.',
  'access.remote.signIn':
    '다른 리포지터리는 그곳에 로그인한 이용자에게만 이 자료를 공개합니다. 그곳에서 열어 로그인해 주십시오.',
  'access.remote.open': '그곳에서 열기',
  'access.remote.back': '뒤로',
  'access.misconfigured.title': '현재 이용할 수 없습니다',
  'access.misconfigured.body':
    '이 뷰어에 대한 도서관의 설정에 오류가 있어 지금은 이곳에서 아무것도 열 수 없습니다. 도서관에 알려 주십시오.',
}
