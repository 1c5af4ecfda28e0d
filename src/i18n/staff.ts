import { laterMessages } from './later-messages'
import { staff as en, type StaffKey } from './locales/en/staff'

/** Words for staff and for faults of the configuration. */
export const staffMessages = laterMessages<StaffKey>(
  'staff',
  en,
  import.meta.glob(['./locales/*/staff.ts', '!./locales/en/*'], { import: 'staff' }),
)
