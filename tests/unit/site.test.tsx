import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CacheTags } from '@/components/site/cache-tags'
import { Field } from '@/components/site/form/field'
import { formView } from '@/components/site/form/form-view'
import { ErrorSummary } from '@/components/site/form/messages'
import { JsonLd } from '@/components/site/json-ld'
import { Picture } from '@/components/site/picture'
import { initials } from '@/components/site/portrait'

describe('data for search engines', () => {
  it('cannot leave its element, whatever a title holds', () => {
    const html = renderToStaticMarkup(<JsonLd data={{ headline: '</script><script>alert(1)</script>\u2028<!--&' }} />)
    expect(html.match(/<\/script/g)).toHaveLength(1)
    expect(html).not.toMatch(/<!--|\u2028|&/)
    const text = html.replace(/^<script[^>]*>|<\/script>$/g, '')
    expect(JSON.parse(text)).toMatchObject({ headline: '</script><script>alert(1)</script>\u2028<!--&' })
  })
})

describe('the head of a page', () => {
  it('says its tags once each, the site among them', () => {
    expect(renderToStaticMarkup(<CacheTags tags={['latest', 'article:1', 'latest']} />)).toBe('<meta name="x-cache-tags" content="article:1 latest site"/>')
  })
})

describe('initials', () => {
  it.each([
    ['Salma Berrada', 'SB'],
    ['Nadia El Fassi', 'NF'],
    ['Élodie', 'É'],
    ['inès tahiri', 'IT'],
    ['Jean-Marc O. (Rabat)', 'JO'],
    ['', ''],
  ])('of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})

describe('a form that was refused', () => {
  const state = { form: 'comment', values: { email: '<b>@' }, errors: [{ path: 'email', message: 'Indiquez une adresse.' }] }

  it('shows what was typed and says at the field what is wrong', () => {
    const html = renderToStaticMarkup(<Field view={formView(state, 'comment')} name="email" label="Adresse e-mail" required type="email" />)
    expect(html).toContain('value="&lt;b&gt;@"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('aria-describedby="comment-email-erreur"')
    expect(html).toContain('id="comment-email-erreur"')
  })

  it('sums its errors up with links to the fields, and takes the focus', () => {
    const html = renderToStaticMarkup(<ErrorSummary view={formView(state, 'comment')} labels={{ email: 'Adresse e-mail' }} />)
    expect(html).toContain('href="#comment-email"')
    expect(html).toContain('role="alert"')
    expect(html).toContain('autofocus')
  })

  it('leaves the other forms of the page alone', () => {
    expect(formView(state, 'newsletter')).toEqual({ id: 'newsletter', values: {}, errors: [] })
  })
})

describe('a photograph', () => {
  const variants = [
    { format: 'avif', width: 1280, url: '/m/b.avif' },
    { format: 'avif', width: 640, url: '/m/a.avif' },
    { format: 'webp', width: 640, url: '/m/a.webp' },
    { format: 'jpeg', width: 960, url: '/m/c.jpg' },
  ] as const
  const photo = { kind: 'photo', alt: 'Un port', caption: null, credit: null, width: 1280, height: 720, variants: [...variants] } as const

  it('comes in every format, narrowest first, with its box reserved and no style', () => {
    const html = renderToStaticMarkup(<Picture picture={{ ...photo, variants: [...variants] }} sizes="100vw" />)
    expect(html).toContain('srcSet="/m/a.avif 640w, /m/b.avif 1280w"')
    expect(html).toContain('src="/m/c.jpg" alt="Un port" width="1280" height="720"')
    expect(html).not.toContain('style=')
  })
})
