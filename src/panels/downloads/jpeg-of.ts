const QUALITY = 0.85

/** A picture as JPEG, on white, reduced to at most `width` pixels across; the picture is given up. */
export async function jpegOf(picture: ImageBitmap | HTMLCanvasElement, width = picture.width): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const scale = Math.min(1, width / picture.width)
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (context) {
    // Transparent parts would come out black.
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  canvas.width = 0
  if (picture instanceof HTMLCanvasElement) picture.width = 0
  else picture.close()
  if (!blob) throw new Error('no picture')
  return blob
}
