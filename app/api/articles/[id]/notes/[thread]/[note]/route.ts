import { deleteNote, editNote } from '@/lib/articles'
import { editNoteInput, noteBytes, noteOnly } from '@/lib/articles/notes/schema'
import { jsonEndpoint } from '@/lib/http'

const address = ({ id, thread, note }: Record<string, string>) => ({ article: id ?? '', thread: thread ?? '', note: note ?? '' })

export const PATCH = jsonEndpoint({ schema: editNoteInput, command: editNote, address, largest: noteBytes, limit: 'note' })
export const DELETE = jsonEndpoint({ schema: noteOnly, command: deleteNote, address, limit: 'note' })
