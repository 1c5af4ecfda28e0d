import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Načítání modelu…',
  'model3d.slow.title': 'Zobrazit tento model?',
  'model3d.slow.body':
    'Tento prohlížeč nemá ke kreslení grafický procesor. Vykreslení modelu může trvat minutu a stránka mezitím nereaguje.',
  'model3d.slow.show': 'Zobrazit model',
  'model3d.failed.title': 'Tento model nelze zobrazit',
  'model3d.failed.damaged':
    'Soubor je poškozený nebo není modelem glTF. Otevřete soubor, abyste jej mohli uložit, nebo se zeptejte v knihovně.',
  'model3d.failed.compressed':
    'Model je zabalen způsobem, který se zde nerozbaluje ({method}). Otevřete soubor, abyste jej mohli uložit a prohlédnout v jiném programu.',
  'model3d.failed.excessive':
    'Model vyžaduje více paměti, než prohlížeč má. Otevřete soubor, abyste jej mohli uložit a prohlédnout v jiném programu.',
  'model3d.failed.large':
    'Model je větší než {size} a nebyl načten. Otevřete soubor, abyste jej mohli uložit.',
  'model3d.failed.noGraphics':
    'Tento prohlížeč nyní neumí kreslit trojrozměrně. Otevřete soubor, abyste jej mohli uložit, nebo zkuste jiný prohlížeč.',
}
