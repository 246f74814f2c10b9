import { describe, expect, it } from 'vitest'
import { isReady, readiness, type Checked } from '@/lib/articles/readiness'
import type { Block } from '@/lib/content/types'

const paragraph = (words: number): Block => ({ type: 'paragraph', content: [{ type: 'text', text: Array.from({ length: words }, (_, n) => `mot${n}`).join(' ') }] })
const figure = (alt: string, upload: string | null = '019ab1c2-0000-7000-8000-000000000001'): Block => ({ type: 'figure', attrs: { upload, alt, caption: null, credit: null } })
const text = (changes: Partial<Checked> = {}): Checked => ({
  title: 'Un titre', standfirst: 'Un chapô', sectionId: 's', body: { type: 'doc', content: [paragraph(150)] }, hero: null, ...changes,
})
const unmet = (checked: Checked) => readiness(checked).filter(({ ok }) => !ok)
const hero = { upload: 'u', alt: '', caption: null, credit: null }

describe('readiness', () => {
  it('is reached by a whole text', () => expect(isReady(text())).toBe(true))

  it('asks for title, standfirst and section', () => {
    expect(unmet(text({ title: ' ', standfirst: '', sectionId: null })).map(({ key }) => key)).toEqual(['title', 'standfirst', 'section'])
  })

  it('counts words, and says how many are there', () => {
    expect(unmet(text({ body: { type: 'doc', content: [paragraph(149)] } }))).toEqual([{ key: 'length', ok: false, detail: { words: 149, minimum: 150 } }])
  })

  it('names the pictures without alternative text: 0 the opening one, then the figures in order', () => {
    const body = { type: 'doc' as const, content: [figure('Vu'), paragraph(150), figure(' ')] }
    expect(unmet(text({ body, hero }))).toEqual([{ key: 'alt', ok: false, detail: { missing: [0, 2] } }])
  })

  it('counts the pictures of a gallery among them, in their place', () => {
    const pictures = ['', 'Vu'].map((alt) => ({ type: 'galleryPicture' as const, attrs: { upload: '019ab1c2-0000-7000-8000-000000000001', alt, caption: null, credit: null } }))
    const body = { type: 'doc' as const, content: [figure('Vu'), { type: 'gallery' as const, attrs: { caption: null }, content: pictures }, paragraph(150), figure('')] }
    expect(unmet(text({ body }))).toEqual([{ key: 'alt', ok: false, detail: { missing: [2, 4] } }])
  })

  it('asks nothing of a figure that has no picture yet', () => {
    expect(unmet(text({ body: { type: 'doc', content: [paragraph(150), figure('', null)] } }))).toEqual([])
  })
})
