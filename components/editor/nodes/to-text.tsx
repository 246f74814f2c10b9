'use client'
/** Controls of a block, reached from the text by Alt+F10; Escape leads back to where one was writing. */
import type { Editor } from '@tiptap/react'
import type { ComponentProps } from 'react'

export function ToText({ editor, ...rest }: { editor: Editor } & ComponentProps<'div'>) {
  return (
    <div
      data-block-tools
      contentEditable={false}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        editor.view.focus()
      }}
      {...rest}
    />
  )
}
