// A small EPUB 3: three chapters, a plate, notes, and a style of its own.
import { zip } from './formats/zip.mjs'

const chapters = [
  {
    file: 'one.xhtml',
    title: 'The Lamp at the Kirk',
    sections: ['How it was kept', 'The winter of the two ships'],
    paragraphs: [
      'Before there was a tower there was a lamp, and before the lamp there was a woman who stayed awake. Her name was Isobel Trewin, and she kept the window of the Kirk lit for thirty-one winters because her brother had once rowed for it and found it dark.',
      'The parish paid for the oil, a little late every year, and for the wick every second year. The glass she bought herself. In the account book of the Kirk it stands between the candles and the bread, and nobody thought to ask what a window-pane had to do with either.',
      'She was not a keeper in the sense of the Commissioners, who came later with brass and regulations. She wrote nothing down. What we know of her nights we know from the men who came home by her light, and they remembered chiefly that it was yellow, that it was low, and that it was there.',
      'In the winter of the two ships the harbour froze to the second ring. The Perpetua lay outside with her cargo of slate, and behind her, on the same bearing and without knowing it, lay the Good Intent with nothing in her at all. Between them they saw one light and each took it for the other.',
      'It is told that Isobel put out the lamp. She is the only keeper on this coast who is praised for it. With the window dark, both masters sounded, found nine fathoms, and anchored; and when she lit it again at four in the morning they lay a cable apart and looked at each other across the ice.',
      'The Commissioners, when they heard of it, sent a letter. It says that a light once shown must be shown until sunrise, and it is signed by four gentlemen who had none of them been there. She kept the letter in the lamp-room, where it served to wipe the chimney.',
    ],
    note: 'The account books of the Kirk are in the reading room, three volumes, 1781 to 1846.',
  },
  {
    file: 'two.xhtml',
    title: 'The Tower',
    sections: ['Stones from the mainland', 'What the keeper saw'],
    paragraphs: [
      'The tower was built in two summers by men who did not like the island. They brought their own stone, because ours was said to be too soft, and their own cook, because ours was said to be too honest. The stone is still there. The cook married.',
      'It stands forty-one paces from the edge, counted by the builder, or thirty-eight, counted by the keeper, who had longer legs and more reason to count. Each winter takes the length of a hand. The keepers have chalked the year on the wall of the oil store and drawn a line from it to the cliff.',
      'From the gallery one sees four islands, the Anvil, and in clear weather a grey thread in the east that visitors call the mainland and we call the weather. The lamp is seen for fifteen miles. The keeper can be seen for rather less, and liked it so.',
      'Of the seven keepers six wrote in the journal every night and one wrote in it once. His entry fills eleven pages and concerns a dog. It is the only part of the journal that has ever been asked for twice in the reading room.',
      'When the clockwork stopped, in the gale of the year six, the keeper and his two daughters turned the light by hand, a quarter of an hour each, for nineteen hours. They counted aloud so as not to sleep. The younger, asked long afterwards what she remembered of it, said: the numbers.',
      'The light was white and turned once in a minute. From the school one could tell the time by it when the clock was wrong, and the clock was wrong so often that the children of those years say “two turns” when they mean a short while.',
    ],
    note: 'The journal was copied out fair in 1911; the page about the dog was left out of the copy.',
  },
  {
    file: 'three.xhtml',
    title: 'The Lights Together',
    sections: ['A list for sailors', 'Afterwards'],
    paragraphs: [
      'There are now five lights, if one counts the lantern at the ferry, and one should, since it is the one that people come home by. None of them is kept. They are told when it is dark by a machine, and it has not been late yet.',
      'Sailors ask for a list, and here it is: the Kirk, fixed and yellow; the Tower, white, turning once in a minute; the Anvil, red, with a bell; the Sound, green, two flashes; the ferry, whatever bulb there was in the shop.',
      'The window of the Kirk is lit again. It was the children who asked for it. There is no oil in it now and nobody stays awake; but on the shortest night of the year somebody always does, and sits there with a book until the window is only a window.',
      'This book has been made from the papers in the reading room by people who can see three of the five lights from their beds. If something in it is wrong, they would like to be told, by daylight if possible.',
    ],
    note: 'Set for the reading room, Port Ellery.',
  },
]

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const style = `body { font-family: serif; line-height: 1.5; }
h1 { font-weight: normal; text-align: center; margin: 2em 0 1.5em; }
h2 { font-size: 1.1em; font-variant: small-caps; margin: 1.6em 0 .6em; }
p { margin: 0; text-indent: 1.4em; hyphens: auto; text-align: justify; }
h2 + p, h1 + p { text-indent: 0; }
aside { margin: 2em 0; font-size: .85em; border-top: 1px solid; padding-top: .6em; }
figure { margin: 2em 0; text-align: center; }
img { max-width: 60%; }`

const tower = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320" width="240" height="320"><path d="M0 290q40-22 80-8t80-2 80 6v34H0z" fill="#5a6b70"/><path d="M96 290l12-190h24l12 190z" fill="#e9e1cf" stroke="#4a4437" stroke-width="3"/><path d="M104 160h32M102 210h37" stroke="#a4452c" stroke-width="16"/><path d="M106 100V70h28v30zM100 70l20-24 20 24z" fill="#4a4437"/><path d="M134 82l96-26v46zM106 82L10 60v40z" fill="#e8c35a" opacity=".6"/></svg>`

function chapterPage({ title, sections, paragraphs, note }, index) {
  const half = Math.ceil(paragraphs.length / 2)
  const set = list => list.map(text => `<p>${escaped(text)}</p>`).join('\n')
  const plate =
    index === 1
      ? '<figure><img src="tower.svg" alt="The tower with its light turned on both sides"/><figcaption>The tower, from the journal</figcaption></figure>'
      : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
<h1>${escaped(title)}</h1>
<h2 id="a">${escaped(sections[0])}</h2>
${set(paragraphs.slice(0, half))}
${plate}
<h2 id="b">${escaped(sections[1])}</h2>
${set(paragraphs.slice(half))}
<aside epub:type="footnote"><p>${escaped(note)} <a href="${chapters[(index + 1) % chapters.length].file}">Go on</a></p></aside>
</body></html>`
}

const contents = chapters
  .map(
    ({ file, title, sections }) =>
      `<li><a href="${file}">${escaped(title)}</a><ol><li><a href="${file}#a">${escaped(sections[0])}</a></li><li><a href="${file}#b">${escaped(sections[1])}</a></li></ol></li>`,
  )
  .join('\n')

/** The book as an archive. */
export function ebook() {
  const items = chapters.map(
    ({ file }, index) => `<item id="c${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  )
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'EPUB/book.opf': `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:5f1f3f6e-7a70-4c7c-9a57-2f0a1c0de412</dc:identifier><dc:title>Five Lights</dc:title><dc:language>en</dc:language><dc:creator>The reading room, Port Ellery</dc:creator><meta property="dcterms:modified">2020-01-01T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}<item id="css" href="book.css" media-type="text/css"/><item id="tower" href="tower.svg" media-type="image/svg+xml"/></manifest>
<spine>${chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`).join('')}</spine>
</package>`,
    'EPUB/nav.xhtml': `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body><nav epub:type="toc"><ol>${contents}</ol></nav></body></html>`,
    ...Object.fromEntries(
      chapters.map((chapter, index) => [`EPUB/${chapter.file}`, chapterPage(chapter, index)]),
    ),
    'EPUB/book.css': style,
    'EPUB/tower.svg': tower,
  })
}
