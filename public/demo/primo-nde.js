// Draws View It as Primo NDE does, in both forms that its cards have had: a link, and a button that acts by script.
const WORDS = {
  en: {
    other: 'עברית',
    open: 'Available online',
    book: 'The Lights of Skerrow',
    album: 'Album of the Misses Pellow',
  },
  he: {
    other: 'English',
    open: 'זמין מקוון',
    book: 'The Lights of Skerrow',
    album: 'Album of the Misses Pellow',
  },
}
const BOOK = '/view/delivery/99SKERROW_INST/1210000100000412'
const ALBUM = '/discovery/delivery/99SKERROW_INST%3ASKERROW/1210001100000412'
const make = (name, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(name), fields)
  element.append(...children)
  return element
}

function cards({ open, book, album }) {
  const link = make('a', { href: BOOK, target: '_blank' }, make('span', {}, `${open}: ${book}`))
  const newer = make('nde-view-it-card', {}, make('div', { className: 'view-it-text' }, link))
  const button = make(
    'button',
    { type: 'button', className: 'row-button' },
    make('h2', {}, `${open}: ${album}`),
  )
  button.addEventListener('click', () => {
    const opened = window.open(ALBUM, '_blank')
    opened.focus()
  })
  return [newer, make('nde-view-it-card', {}, button)]
}

let language = 'en'
function draw() {
  const words = WORDS[language]
  document.documentElement.lang = language
  document.documentElement.dir = language === 'he' ? 'rtl' : 'ltr'
  document.getElementById('language').textContent = words.other
  document.querySelector('nde-view-it').replaceChildren()
  setTimeout(() => document.querySelector('nde-view-it').replaceChildren(...cards(words)), 60)
}

document.getElementById('language').addEventListener('click', () => {
  language = language === 'en' ? 'he' : 'en'
  draw()
})
draw()
