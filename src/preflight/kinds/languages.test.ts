import { describe, expect, it } from 'vitest'
import { languageOf, languageSigns, otherLanguage } from '../measure/languages'
import { changed, findingsOf, soundBook } from './fixtures'
import { textLanguage } from './languages'

const TEXTS: Readonly<Record<string, string>> = {
  en: 'It was in the spring of that year that the keeper of the light went down to the harbour with his daughter, and for the first time she saw the boats as they came in from the sea, heavy with fish, and heard the men call to each other by names that she did not know at all.',
  de: 'Im Frühjahr jenes Jahres ging der Wärter des Leuchtturms mit seiner Tochter zum Hafen hinunter, und sie sah zum ersten Mal, wie die Boote von der See hereinkamen, schwer von Fischen, und hörte, wie die Männer einander mit Namen riefen, die sie nicht kannte, und es war ein Wind, der aus dem Norden kam.',
  fr: 'Au printemps de cette année le gardien du phare descendit au port avec sa fille, et pour la première fois elle vit les bateaux qui rentraient de la mer, lourds de poissons, et elle entendit les hommes qui se criaient des noms dans une langue qu’elle ne connaissait pas, et le vent était du nord.',
  la: 'Eodem anno custos luminis cum filia ad portum descendit, et tum primum illa naves vidit quae ex alto redibant, graves piscibus, nec non homines audivit qui inter se nominibus clamabant quae ipsa non noverat; et ventus ab aquilone erat, ut in illis locis esse solet, sed mare non erat asperum aut periculosum.',
  ru: 'Весной того года смотритель маяка спустился с дочерью к гавани, и она в первый раз увидела, как лодки возвращаются с моря, полные рыбы, и услышала, как люди зовут друг друга по именам, которых она не знала; и ветер был с севера, как это бывает в тех местах, но море было тихо.',
  he: 'באביב של אותה שנה ירד שומר המגדלור עם בתו אל הנמל, והיא ראתה לראשונה את הסירות כשהן חוזרות מן הים, כבדות מדגים, ושמעה את האנשים קוראים זה אל זה בשמות אשר לא ידעה, כי לא היה אדם על האי שלא ידע את כל הדגים בשמם, והרוח באה מן הצפון.',
  ja: 'その年の春、灯台守は娘とともに港へ下りていった。娘ははじめて、魚をいっぱいに積んだ舟が沖から帰ってくるのを見た。男たちは彼女の知らない名前で互いに呼びあっていた。北から風が吹いていたが、海は静かだった。',
}

describe('the language of a text', () => {
  it('is told from every other that may be stated', () => {
    for (const [language, text] of Object.entries(TEXTS)) {
      expect(otherLanguage(languageSigns(text), [language])).toBeUndefined()
      // French and Latin have too many words in common.
      const isNear = (stated: string) => [language, stated].sort().join() === 'fr,la'
      for (const stated of Object.keys(TEXTS).filter(each => each !== language && !isNear(each))) {
        const likely = otherLanguage(languageSigns(text), [stated])
        expect([stated, likely]).toEqual([
          stated,
          language === 'ja' ? expect.stringMatching(/^und-/) : language,
        ])
      }
    }
  })

  it('is not told of few words, of relatives, and of languages without a table', () => {
    const { en = '', de = '' } = TEXTS
    expect(otherLanguage(languageSigns(en.slice(0, 80)), ['de'])).toBeUndefined()
    expect(otherLanguage(languageSigns(en), [])).toBeUndefined()
    expect(otherLanguage(languageSigns(de), ['is'])).toBeUndefined()
    expect(otherLanguage(languageSigns(de), ['la', 'de'])).toBeUndefined()
  })

  it('is read from names, codes and tags', () => {
    for (const stated of ['German', 'Deutsch', 'ger', 'deu', 'de-AT', 'allemand', 'גרמנית'])
      expect(languageOf(stated)).toBe('de')
    for (const stated of ['Runes', 'mul', 'und', '']) expect(languageOf(stated)).toBeUndefined()
  })

  it('is shown where it is not the stated one', () => {
    const { en = '', he = '' } = TEXTS
    const book = soundBook(8).map(each => ({ ...each, text: en }))
    const object = { languages: ['English'] }
    expect(findingsOf(textLanguage, book, { object })).toEqual([])
    const [finding, ...others] = findingsOf(textLanguage, changed(book, 3, { text: he }), { object })
    expect(finding).toMatchObject({ files: [3], values: { count: 1, language: 'he', stated: 'en' } })
    expect(others).toEqual([])
    expect(findingsOf(textLanguage, changed(book, 3, { language: 'fr' }), {})).toMatchObject([{ files: [3] }])
    // A language that is not known may be any.
    const unknown = { languages: ['English', 'Skerrish of the isles'] }
    expect(findingsOf(textLanguage, changed(book, 3, { text: he }), { object: unknown })).toEqual([])
  })
})
