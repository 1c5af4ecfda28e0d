// Markdown can be written so that reading it takes minutes: that happens here, beside the page.
import { tellStarted } from '../../delivery/worker-call'
import { markdownToHtml } from './markdown'

self.onmessage = ({ data }: MessageEvent<string>) => {
  try {
    self.postMessage(markdownToHtml(data))
  } catch {
    // Nested too deeply for the parser: the text is shown as it is written.
    self.postMessage(null)
  }
}
tellStarted()
