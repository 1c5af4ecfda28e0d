import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Lõpeta lugemine',
  'aloud.noVoiceFor':
    'Sellel seadmel ei ole selle teksti jaoks oma häält ({language}). Valige siin mõni teine hääl või lisage see seadme sätetes.',
  'aloud.onlyRemote': 'Selle brauseri hääled saadavad teksti ettelugemiseks mujale: neid ei kasutata.',
  'aloud.noSpeech': 'See brauser ei oska ette lugeda.',
  'aloud.howItIsRead':
    'Selle seadme hääl loeb ette alates nähtavast leheküljest ja pöörab lehekülgi. Tekst ei lahku seadmest.',
}
