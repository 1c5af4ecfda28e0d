// Unpacking and converting take their time: that happens here, beside the page.
import { tellStarted } from '../../delivery/worker-call'
import { convert } from './convert'
import type { Conversion } from './converted'

self.onmessage = ({ data }: MessageEvent<Conversion>) => {
  // A rejection alone would not be heard on the page.
  convert(data).then(converted => self.postMessage(converted), reportError)
}
tellStarted()
