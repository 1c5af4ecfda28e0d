// Primo's pages have a base URL of their own. It is the folder of this page, wherever that lies.
document.head.prepend(
  Object.assign(document.createElement('base'), { href: location.pathname.replace(/[^/]*$/, '') }),
)
