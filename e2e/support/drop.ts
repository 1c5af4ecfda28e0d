import type { Page } from '@playwright/test'

/** Drops data on the viewer as a browser does when something is dragged in from outside; `file` is a file's text. */
export async function drop(page: Page, data: Readonly<Record<string, string>>, file?: string): Promise<void> {
  const dropped = page.evaluate(
    ({ data, file }) => {
      const transfer = new DataTransfer()
      for (const [type, value] of Object.entries(data)) transfer.setData(type, value)
      if (file !== undefined) transfer.items.add(new File([file], 'manifest.json'))
      const fire = (type: string) =>
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        )
      fire('dragenter')
      return new Promise<void>(resolve => {
        const over = () => {
          // Until the part that takes it has come, the viewer does not say that it may be dropped.
          if (fire('dragover')) return requestAnimationFrame(over)
          fire('drop')
          resolve()
          return 0
        }
        over()
      })
    },
    { data, file },
  )
  // A dropped link opens another page, which ends the script.
  await dropped.catch(() => undefined)
}
