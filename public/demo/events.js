// What a library's own analytics would do: hear what happens in the viewer, and keep it.
const log = document.querySelector('output')
for (const type of ['ready', 'place', 'access', 'download', 'error', 'close']) {
  document.addEventListener(`lectern:${type}`, ({ detail: { target, ...told } }) => {
    log?.append(`${JSON.stringify(told)} `)
  })
}
