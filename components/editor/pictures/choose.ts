/** Asks for pictures of this machine. */
import { acceptedPictures } from './upload'

export function choosePictures(chosen: (files: File[]) => void, howMany: 'several' | 'one' = 'several'): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = acceptedPictures
  chooser.multiple = howMany === 'several'
  chooser.onchange = () => {
    const files = [...(chooser.files ?? [])]
    if (files.length > 0) chosen(files)
  }
  chooser.click()
}
