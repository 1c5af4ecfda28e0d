/** Opens an address in a tab that cannot reach back; the tab is opened within the click, as browsers demand. */
export async function openInTab(url: Promise<string | undefined>): Promise<void> {
  const tab = window.open('', '_blank')
  const href = await url
  if (!tab) return
  tab.opener = null
  if (href) tab.location.href = href
  else tab.close()
}
