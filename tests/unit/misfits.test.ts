import { expect, test } from 'vitest'
import { withoutMisfits } from '@/lib/articles/shared/misfits'
import { workingSchema } from '@/lib/content/review'

const words = (json: Parameters<typeof withoutMisfits>[0]) => withoutMisfits(json, workingSchema).textContent

test('a list without items goes, and the words beside it stay, whatever order their marks are in', () => {
  const marked = ['bold', 'italic', 'strike'].map((type) => ({ type, attrs: {} }))
  for (const marks of [marked, [...marked].reverse()]) {
    const doc = { type: 'doc', content: [{ type: 'bulletList' }, { type: 'paragraph', content: [{ type: 'text', text: 'Ces mots restent.', marks }] }] }
    expect(words(doc)).toBe('Ces mots restent.')
  }
})

test('nothing that fits leaves an empty text', () => {
  expect(withoutMisfits({ type: 'doc', content: [{ type: 'bulletList' }] }, workingSchema).toJSON()).toMatchObject({ type: 'doc', content: [{ type: 'paragraph' }] })
})
