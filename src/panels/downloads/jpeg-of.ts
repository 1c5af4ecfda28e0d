const QUALITY = 0.85

/** A picture as JPEG, on white; the picture is given up. */
export async function jpegOf(picture: ImageBitmap | HTMLCanvasElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const context = canvas.getContext('2d')
  if (context) {
    // Transparent parts would come out black.
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture, 0, 0)
  }
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  canvas.width = 0
  if (picture instanceof HTMLCanvasElement) picture.width = 0
  else picture.close()
  if (!blob) throw new Error('no picture')
  return blob
}
