/**
 * Opens the address of a file in a tab that cannot reach back; the tab is opened within the click, as browsers
 * demand, while the address may still be on its way.
 */
export async function openFile(address: Promise<string | undefined>): Promise<void> {
  const tab = window.open('', '_blank')
  const found = await address
  if (!tab) return
  tab.opener = null
  if (found) tab.location.href = found
  else tab.close()
}
