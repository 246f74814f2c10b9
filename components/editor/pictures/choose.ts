/** Asks for picture files and sends them to where the caret stands. */
import type { Editor } from '@tiptap/react'
import { placeForBlock } from '../formats/insert-block'
import { sendIntoText } from './picture-uploads'
import { acceptedPictures } from './upload'

export function choosePictures(editor: Editor): void {
  const { shelf, words } = editor.storage.pictureUploads
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = acceptedPictures
  chooser.multiple = true
  chooser.onchange = () => {
    const { to } = placeForBlock(editor)
    for (const file of chooser.files ?? []) sendIntoText(editor, file, to, shelf, words)
  }
  chooser.click()
}
