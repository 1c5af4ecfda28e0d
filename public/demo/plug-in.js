// @ts-check
// An example of a plug-in (docs/plug-ins.md): a panel, an action and a medium. To try it, write
// "plugins": ["demo/plug-in.js"] into the configuration.

/** @param {number} count */
const hexadecimal = count => count.toString(16).padStart(2, '0')

/** @type {import('../lectern-plug-in').PlugIn} */
const plugIn = {
  contract: 1,
  name: 'example',
  panels: [
    {
      name: 'progress',
      title: { en: 'Reading progress', de: 'Lesefortschritt', he: 'התקדמות בקריאה' },
      icon: 'M12 2a10 10 0 1 0 10 10 M12 6v6l4 2',
      key: 'h',
      isFor: object => object.pages > 1,
      mount(element, context) {
        const words = document.createElement('p')
        words.setAttribute('role', 'status')
        const bar = document.createElement('progress')
        const show = () => {
          const { page = 1, pages = 1 } = context.place ?? {}
          const share = new Intl.NumberFormat(context.language, { style: 'percent' }).format(page / pages)
          words.textContent = `${context.object.title}: ${share}`
          bar.max = pages
          bar.value = page
          bar.setAttribute('aria-label', share)
        }
        show()
        element.append(words, bar)
        return context.onChange(show)
      },
    },
  ],
  actions: [
    {
      name: 'middle',
      title: { en: 'Go to the middle', de: 'Zur Mitte' },
      icon: 'M12 3v18 M4 12h5 M15 12h5',
      isFor: object => object.pages > 2,
      async run(context) {
        await context.goTo(Math.ceil((context.place?.pages ?? context.object.pages) / 2))
      },
    },
  ],
  media: [
    {
      name: 'bytes',
      extensions: ['skylog'],
      mount(element, _context, file) {
        const table = document.createElement('pre')
        table.tabIndex = 0
        table.setAttribute('aria-label', file.name)
        table.style.padding = '1rem'
        const rows = []
        for (let start = 0; start < Math.min(file.bytes.length, 1024); start += 16)
          rows.push([...file.bytes.slice(start, start + 16)].map(hexadecimal).join(' '))
        table.textContent = rows.join('\n')
        element.append(table)
      },
    },
  ],
}

// biome-ignore lint/style/noDefaultExport: the contract wants one
export default plugIn
