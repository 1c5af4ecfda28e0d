import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Röst',
  'aloud.remote': '{name} (skickar iväg texten: används inte)',
  'aloud.noVoice':
    'Den här enheten har ingen egen röst som kan läsa upp texten. Röster kan läggas till i enhetens inställningar.',
  'aloud.ended': 'Uppläst till slutet.',
  'aloud.failed': 'Rösten tystnade. Välj en annan eller försök igen.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Sluta läsa upp',
  'aloud.noVoiceFor':
    'Den här enheten har ingen egen röst för den här texten ({language}). Välj en annan röst här, eller lägg till en i enhetens inställningar.',
  'aloud.onlyRemote':
    'Rösterna i den här webbläsaren skickar iväg texten för att få den uppläst: de används inte.',
  'aloud.noSpeech': 'Den här webbläsaren kan inte läsa upp.',
  'aloud.howItIsRead':
    'En röst på den här enheten läser upp från den visade sidan och framåt och bläddrar. Texten lämnar inte enheten.',
}
