import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': '유형',
  'embed.formFrame': '웹페이지 안의 뷰어',
  'embed.formLightbox': '웹페이지 위에 열리는 링크',
  'embed.size': '크기',
  'embed.sizeWide': '웹페이지 너비에 맞춤, 높이 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': '전체 화면 허용',
  'embed.copying': '링크 복사 허용',
  'embed.here': '{page, number}페이지에서 시작',
  'embed.preview': '미리 보기 표시',
  'embed.previewOf': '미리 보기: {title}',
  'embed.elsewhere': '다른 뷰어에서 열기',
}
