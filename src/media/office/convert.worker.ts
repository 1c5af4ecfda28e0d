// Unpacking and converting take their time: that happens here, beside the page.
import { type Conversion, convert } from './convert'

self.onmessage = ({ data }: MessageEvent<Conversion>) => {
  void convert(data).then(converted => self.postMessage(converted))
}
