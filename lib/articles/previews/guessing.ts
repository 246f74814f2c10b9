/** The door of the preview page: whoever tries tokens that open nothing is soon told nothing any more. */
import { exhausted, limit } from '@/lib/http/limits'
import { previewBehind, type Preview } from './reading'

/** What the token opens for this address on the network (empty: not known), or null; `too-many` after many that opened nothing, whatever this one would open. */
export async function openPreview(token: string, client: string): Promise<Preview | null | 'too-many'> {
  if (client !== '' && (await exhausted('preview-guess', client))) return 'too-many'
  const preview = await previewBehind(token)
  if (preview === null && client !== '') await limit('preview-guess', client)
  return preview
}
