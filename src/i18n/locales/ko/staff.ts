import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': '직원용',
  'staff.picture': '이 페이지의 이미지',
  'staff.picture.file': '파일, 브라우저에서 그림',
  'staff.picture.service': '이미지 서비스',
  'staff.picture.manifest': '이미지 서비스, 디지털 표현의 매니페스트에서 가져옴',
  'staff.picture.decoder': '파일, 뷰어에서 디코딩함',
  'staff.path': '저장 경로',
  'staff.configuration': '구성',
  'staff.sound': '오류가 없습니다.',
  'staff.unchecked': '스키마를 가져오지 못하여 아무것도 검사하지 않았습니다.',
  'staff.viewAs': '다음 이용자로 보기',
  'staff.simulation': '시뮬레이션: {persona}. 딜리버리 시스템의 규칙은 조회하지 않습니다.',
  'staff.endSimulation': '시뮬레이션 종료',
  'staff.why': '왜 이렇게 표시됩니까?',
  'staff.copy': '문의용으로 복사',
  'staff.copied': '복사됨',
  'staff.as.stranger': '알 수 없는 이용자',
  'staff.as.signed-in': '로그인한 이용자',
  'staff.as.on-campus': '캠퍼스 안의 이용자',
  'staff.as.denied': '접근이 거부된 이용자',
  'staff.as.embargo': '엠바고 기간 중의 이용자',
  'staff.as.copies': '모든 이용본이 사용 중일 때의 이용자',
  'staff.as.session-ends': '페이지를 넘길 때 세션이 종료되는 이용자',
  'staff.as.phone': '휴대전화 이용자',
  'staff.as.slow-line': '느린 회선의 이용자',
  'staff.as.no-script': '브라우저가 스크립트를 실행하지 않는 이용자',
  'staff.slowLine':
    '모든 응답이 {delay, number}밀리초 늦어지고 초당 {rate, number}kB로 도착합니다. 뷰어 자체는 이미 로드되어 있습니다.',
  'staff.hostPage': '뷰어를 포함한 페이지(스크립트 없음)',
  'staff.as.text-only': '스크린 리더가 읽어 주는 말',
  'fault.json':
    '구성이 {line, number}행부터 JSON이 아닙니다: {cause, select, comma {쉼표가 없거나 하나 더 있습니다} quotes {이름이나 텍스트가 곧은 큰따옴표 안에 있지 않습니다} end {너무 일찍 끝났습니다. 괄호나 따옴표가 빠졌습니다} other {그곳에 있어서는 안 되는 문자가 있습니다}}.',
  'fault.block': '구성은 중괄호로 묶인 하나의 설정 그룹이어야 합니다.',
  'fault.type':
    '{place} 값의 올바른 형식: {expected, select, array {대괄호로 묶인 목록} object {중괄호로 묶인 그룹} string {따옴표로 묶인 텍스트} boolean {따옴표 없는 true 또는 false} number {숫자} integer {정수} other {텍스트 또는 중괄호로 묶인 언어별 텍스트}}.',
  'fault.unknown':
    '{place} 항목은 알 수 없는 설정입니다.{suggestion, select, none {} other { 혹시 {suggestion} 설정을 뜻하셨습니까?}}',
  'fault.value': '{place} 값이 “{value}”입니다. 다음 중 하나여야 합니다: {expected}.',
  'fault.host': '{place} 값이 “{value}”입니다. 호스트만 적어 주십시오: {example}.',
  'fault.origin': '{place} 값이 “{value}”입니다. 경로 없이 스킴과 호스트만 적어 주십시오: {example}.',
  'fault.form': '{place} 값이 “{value}”입니다. {example} 같은 형식으로 적어 주십시오.',
  'fault.range':
    '{place} 값이 {value}입니다. {least} 이상{most, select, none {} other { {most} 이하}}이어야 합니다.',
  'fault.missing': '{place} 항목이 없습니다.',
  'fault.closed':
    '{closes, select, terms {이를 바로잡을 때까지 어떤 객체도 열리지 않습니다.} contentWarnings {이를 바로잡을 때까지 어떤 객체도 열리지 않습니다.} openHosts {이를 바로잡을 때까지 올바르게 기재되지 않은 호스트의 객체는 열리지 않습니다.} permissions {이를 바로잡을 때까지 올바르게 허용되지 않은 것은 금지됩니다.} rules {이를 바로잡을 때까지 이 규칙이 적용되는 곳에서 이용자는 읽기만 할 수 있습니다.} authorizationHosts {이를 바로잡을 때까지 다른 로그인은 제공되지 않습니다.} embedOrigins {이를 바로잡을 때까지 올바르게 기재되지 않은 웹페이지는 뷰어를 삽입할 수 없습니다.} other {이를 바로잡을 때까지 아무것도 열리지 않습니다.}}',
  'staff.withoutCookies':
    '{host} 호스트는 credentialHosts에 있지만 쿠키를 받지 않습니다. Access-Control-Allow-Origin: * 로 응답하므로 쿠키 없이 요청했습니다. credentialHosts에서 제거하거나, 이 뷰어의 출처(origin)와 Access-Control-Allow-Credentials: true로 응답하게 하십시오.',
  'staff.plugIn':
    '플러그인 {name}: {fault, select, origin {뷰어 자체 호스트에서 또는 https로만 불러올 수 있습니다} missing {불러오지 못했습니다} late {{seconds, number}초 안에 응답하지 않았습니다} form {문서에 적힌 대로 작성되지 않았습니다} taken {이미 사용 중인 이름이나 키를 씁니다} threw {오류로 멈췄습니다} other {플러그인에 제공되지 않는 것을 요청합니다}} ({detail})',
  'staff.faults': '{count, plural, other {구성 오류 #개}}',
}
