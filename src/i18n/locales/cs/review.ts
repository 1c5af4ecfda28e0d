import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Zkontroluje všechny soubory tohoto objektu, zda v nich není něco špatně. Nález je otázka. Nic se nemění a nic se nikam neodesílá.',
  'review.start': 'Zkontrolovat všechny soubory',
  'review.again': 'Zkontrolovat znovu',
  'review.cancel': 'Zrušit',
  'review.checking': 'Zkontrolované soubory',
  'review.progress': 'Soubory: {done, number} z {all, number}',
  'review.seconds':
    '{count, plural, one {ještě asi sekunda} few {ještě asi # sekundy} many {ještě asi # sekundy} other {ještě asi # sekund}}',
  'review.minutes':
    '{count, plural, one {ještě asi minuta} few {ještě asi # minuty} many {ještě asi # minuty} other {ještě asi # minut}}',
  'review.cancelled': 'Zrušeno. Toto jsou dosavadní nálezy.',
  'review.count':
    '{count, plural, =0 {Nic nebylo nalezeno} one {Jeden nález} few {# nálezy} many {# nálezu} other {# nálezů}}',
  'review.certain': 'Jisté',
  'review.likely': 'K prohlédnutí',
  'review.page': 'Strana {page, number}, {name}',
  'review.more': '{count, plural, one {Ještě #} few {Ještě #} many {Ještě #} other {Ještě #}}',
  'review.decision': 'Rozhodnutí',
  'review.right': 'Platí',
  'review.wrong': 'Neplatí',
  'review.accepted': 'Přijato tak, jak je',
  'review.note': 'Poznámka',
  'review.undecided': 'Jen nerozhodnuté',
  'review.gone': 'Rozhodnuté dříve a už nenalezené',
  'review.report': 'Zpráva',
  'review.csv': 'Uložit jako tabulku (CSV)',
  'review.json': 'Uložit jako JSON',
  'review.print': 'Tisk',
  'review.copy': 'Kopírovat souhrn',
  'review.copied': 'Zkopírováno',
  'review.notCopied': 'Prohlížeč nedovoluje kopírování. Místo toho zprávu uložte.',
  'review.compare': 'Porovnat s dřívějším stavem',
  'review.compareLead':
    'Ukáže, které stránky se od dřívější zprávy (JSON) nebo dřívější složky změnily, přibyly, zmizely nebo se přesunuly.',
  'review.openReport': 'Otevřít dřívější zprávu',
  'review.chooseEarlier': 'Vybrat dřívější složku',
  'review.noReport': 'Toto není zpráva JSON uložená programem Lectern.',
  'review.noFolder': 'Složku nelze přečíst.',
  'review.changes':
    '{count, plural, =0 {Nic se nezměnilo} one {Jedna změna} few {# změny} many {# změny} other {# změn}}',
  'review.changed': 'Změněno',
  'review.alike': 'Změněno (shoda {percent, number} %)',
  'review.added': 'Přibylo',
  'review.removed': 'Zmizelo',
  'review.moved': 'Přesunuto',
  'review.before': 'Dříve',
  'review.now': 'Nyní',
  'review.why.damaged': 'Čtenáři vidí místo tohoto souboru chybu.',
  'review.why.form': 'Někteří čtenáři jej nemohou otevřít nebo dlouho čekají.',
  'review.why.order': 'Strana může chybět nebo být na nesprávném místě.',
  'review.why.doubled': 'Čtenáři obracejí tutéž stranu dvakrát a jiná na jejím místě může chybět.',
  'review.why.picture':
    'Obraz, který se liší od sousedních, může být oříznutý, otočený nebo špatně naskenovaný.',
  'review.why.labels': 'Čtenáři, kteří hledají tištěné číslo strany, se dostanou na nesprávnou stranu.',
  'review.why.text': 'Stranu nelze prohledávat, kopírovat ani číst nahlas.',
  'review.why.captions': 'Kdo nahrávku neslyší, nedozví se, co se v ní říká.',
  'review.why.delivery':
    'Když úložiště neodpovídá tak, jak prohlížeče potřebují, čtenáři čekají nebo vidí chybu.',
  'review.why.description': 'Čtenáři se nedozvědí, co to je ani co s tím smějí dělat.',
}
