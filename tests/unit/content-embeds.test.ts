import { describe, expect, it } from 'vitest'
import { embedFrom, embedProviders, frameOrigins } from '@/lib/content'

describe('the address of a known site is written in its one form', () => {
  it.each([
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['http://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'vimeo', 'https://vimeo.com/76979871'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1', 'vimeo', 'https://vimeo.com/76979871/8272103f6e'],
    ['https://dai.ly/x8abcde', 'dailymotion', 'https://www.dailymotion.com/video/x8abcde'],
    ['https://www.dailymotion.com/video/x8abcde_un-titre', 'dailymotion', 'https://www.dailymotion.com/video/x8abcde'],
    ['https://soundcloud.com/artiste/un-morceau?utm_source=clipboard', 'soundcloud', 'https://soundcloud.com/artiste/un-morceau'],
    ['https://m.soundcloud.com/artiste/sets/une-liste/', 'soundcloud', 'https://soundcloud.com/artiste/sets/une-liste'],
    ['https://www.openstreetmap.org/#map=13/35.88/-5.5&layers=N', 'openstreetmap', 'https://www.openstreetmap.org/#map=13/35.88/-5.5'],
    ['https://www.openstreetmap.org/?mlat=33.59&mlon=-7.61#map=15/33.59/-7.61', 'openstreetmap', 'https://www.openstreetmap.org/?mlat=33.59&mlon=-7.61#map=15/33.59/-7.61'],
    ['https://twitter.com/jack/status/20?s=20', 'x', 'https://x.com/jack/status/20'],
    ['https://mastodon.social/@Gargron/112345678901234567', 'mastodon', 'https://mastodon.social/@Gargron/112345678901234567'],
    ['https://piaille.fr/@quelquun@mastodon.social/112345678901234567', 'mastodon', 'https://piaille.fr/@quelquun@mastodon.social/112345678901234567'],
  ])('%s', (typed, provider, address) => {
    expect(embedFrom(typed)).toMatchObject({ provider, address })
    // What is stored is read again as itself.
    expect(embedFrom(address)).toEqual(embedFrom(typed))
  })
})

describe('no known site is', () => {
  it.each([
    [''], ['youtube'], ['javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ'], ['data:text/html,https://youtu.be/dQw4w9WgXcQ'], ['//youtu.be/dQw4w9WgXcQ'],
    ['https://pirate.example/watch?v=dQw4w9WgXcQ'], ['https://youtube.com.pirate.example/watch?v=dQw4w9WgXcQ'], ['https://notyoutube.com/watch?v=dQw4w9WgXcQ'],
    ['https://youtube.com@pirate.example/@a/123456'], ['https://a:b@youtu.be/dQw4w9WgXcQ'],
    ['https://www.youtube.com/watch?v=trop-court'], ['https://www.youtube.com/watch?v=dQw4w9WgXc"'], ['https://www.youtube.com/playlist?list=PL123'], ['https://www.youtube.com/'],
    ['https://vimeo.com/channels/staffpicks'], ['https://soundcloud.com/artiste'], ['https://soundcloud.com/a/b/c/d'],
    ['https://www.openstreetmap.org/#map=13/95/-5.5'], ['https://www.openstreetmap.org/#map=x/35/-5'], ['https://www.openstreetmap.org/node/1'], ['https://tile.openstreetmap.org/#map=13/35.88/-5.5'],
    ['https://x.com/jack'], ['https://localhost/@a/123456789'], ['https://127.0.0.1/@a/123456789'], ['https://mastodon.social:8443/@a/123456789'], ['https://mastodon.social/@a/12'],
  ])('%s', (typed) => expect(embedFrom(typed)).toBeNull())
})

it('a frame comes from an origin that documents allow, and from nowhere else', () => {
  const addresses = ['https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/76979871', 'https://dai.ly/x8abcde', 'https://soundcloud.com/a/b', 'https://www.openstreetmap.org/#map=13/35.88/-5.5', 'https://x.com/jack/status/20', 'https://mastodon.social/@a/123456789']
  const known = addresses.map(embedFrom)
  expect(known.map((one) => one?.provider)).toEqual(embedProviders)
  expect(known.flatMap((one) => (one?.frame ? [new URL(one.frame).origin] : []))).toEqual(frameOrigins)
})

it('a map shows its place, with its mark', () => {
  const frame = new URL(embedFrom('https://www.openstreetmap.org/?mlat=33.59&mlon=-7.61#map=15/33.59/-7.61')?.frame ?? '')
  const [west = 0, south = 0, east = 0, north = 0] = (frame.searchParams.get('bbox') ?? '').split(',').map(Number)
  expect((west + east) / 2).toBeCloseTo(-7.61, 4)
  expect((south + north) / 2).toBeCloseTo(33.59, 4)
  expect(frame.searchParams.get('marker')).toBe('33.59,-7.61')
})
