import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: '파일을 읽을 수 없습니다.',
  empty: '파일이 비어 있습니다.',
  truncated: '파일의 끝부분이 없습니다. 원본에서 다시 복사해 주십시오.',
  broken: '이미지를 디코딩할 수 없습니다. 파일이 손상되었습니다.',
  'wrong-type': '이름은 {stated} 형식이지만 파일은 {format} 형식입니다.',
  encrypted: '파일을 열려면 비밀번호가 필요합니다.',
  'large-pdf': 'PDF의 크기는 {megabytes}MB입니다. 느린 회선의 이용자는 오래 기다려야 합니다.',
  missing: '{count, plural, other {이 두 파일 사이에 파일 #개(번호 {first}~{last})가 빠진 것으로 보입니다.}}',
  order: '파일 번호 {number} 항목이 번호 {before} 뒤에 있습니다.',
  'number-doubled': '파일 번호 {number} 항목이 두 개 이상 있습니다.',
  'name-doubled':
    '이름이 대소문자 또는 악센트 형식만 다릅니다. 다른 시스템에서는 한 파일이 다른 파일을 대체합니다.',
  'same-bytes': '이 {count}개의 파일은 바이트 단위까지 동일합니다.',
  rescanned: '이 두 파일은 같은 페이지를 두 번 스캔한 것으로 보입니다(유사도 {percent}%).',
  blank: '{count, plural, other {{count}개의 페이지가 빈 페이지로 보입니다.}}',
  rotated: '페이지가 옆으로 누워 있는 것으로 보입니다.',
  size: '이 이미지는 {width} × {height}픽셀이고, 주변 이미지는 {usualWidth} × {usualHeight}픽셀입니다. 잘렸을 수 있습니다.',
  resolution: '이 이미지는 인치당 {value}픽셀이고, 대부분의 이미지는 {usual}픽셀입니다.',
  colour: '이 이미지는 {value}, 대부분의 이미지는 {usual}입니다(채널 × 심도).',
  blurred: '이 이미지는 다른 이미지보다 훨씬 흐립니다.',
  exposure: '완전히 검거나 완전히 흰 부분이 다른 이미지보다 훨씬 많습니다.',
  cast: '색상이 다른 이미지보다 더 붉거나 푸릅니다.',
  'form-missing':
    '{form, select, master {다른 파일과 달리 이 파일에는 마스터가 없습니다.} other {다른 마스터와 달리 이 마스터에는 브라우저용 사본이 없습니다.}}',
  'label-file-name': '{count, plural, other {{count}개 페이지의 라벨이 파일 이름과 같습니다.}}',
  'label-gap':
    '{count, plural, other {라벨 #개({first}~{last})에 해당하는 페이지가 없습니다.}} 빠진 페이지가 있을 수 있습니다.',
  'label-doubled': '라벨이 {label}인 페이지가 두 개 이상 있습니다.',
  'label-order': '라벨 {number} 항목이 라벨 {before} 뒤에 있습니다.',
  'roman-break': '로마 숫자 다음에 아라비아 숫자가 {number}부터 시작됩니다.',
  'text-missing': '{count, plural, other {다른 페이지와 달리 {count}개의 페이지에 텍스트가 없습니다.}}',
  'text-unreadable': '텍스트의 많은 부분이 단어가 아닙니다({percent}%). 문자 인식에 실패했을 수 있습니다.',
  'text-doubled': '서로 다른 두 이미지에 같은 텍스트가 있습니다. 둘 중 하나는 다른 페이지의 텍스트입니다.',
  'captions-alone': '이 자막에 해당하는 녹음·녹화 자료가 없습니다.',
  'captions-missing': '영상에 자막이 없습니다.',
  'captions-long': '{seconds, plural, other {자막이 녹음·녹화 자료보다 {seconds}초 늦게 끝납니다.}}',
  'title-missing': '객체에 제목이 없습니다.',
  'rights-missing': '객체에 권리 표시가 없습니다.',
  'rights-unknown': '권리가 알려진 권리 표시문이 아닌 자체 문구로 적혀 있습니다: {rights}',
}
