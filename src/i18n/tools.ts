import { laterMessages } from './later-messages'
import { tools as en, type ToolKey } from './locales/en/tools'

/** Words of tools that few readers open: adjustments, ruler, old links. */
export const toolMessages = laterMessages<ToolKey>(
  'tools',
  en,
  import.meta.glob(['./locales/*/tools.ts', '!./locales/en/*'], { import: 'tools' }),
)
