// Moves the page to the server's other name, so that page and viewer are of two origins, and includes the lightbox
// from the first.
const { hostname, port, protocol } = location
if (hostname === '127.0.0.1') location.hostname = 'localhost'
else {
  const viewer = `${protocol}//127.0.0.1${port && `:${port}`}`
  for (const link of document.querySelectorAll('main a')) link.href = viewer + link.getAttribute('href')
  const script = document.createElement('script')
  script.src = `${viewer}/lightbox.js`
  document.head.append(script)
}
