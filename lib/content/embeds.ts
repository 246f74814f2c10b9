/**
 * The sites whose pages an article may hold, in one table: which addresses are
 * theirs, how each is written, and what a reader's browser loads once the reader has
 * asked for it. X and Mastodon have no frame: one needs a script in the page, the
 * other may be any host, and neither passes the policy of our documents.
 */

/** What a reader meets there: to see, to hear, to find one's way, to read. */
export type EmbedKind = 'video' | 'sound' | 'map' | 'post'

/** An address of a known site, written in its one form. `frame` is null where there is only the link. */
export type KnownEmbed = { provider: EmbedProvider; address: string; frame: string | null }

type Found = { address: string; frame: string | null }
type Provider = { name: string; kind: EmbedKind; frames: string | null; find: (url: URL) => Found | null }

const onlyLink = (address: string): Found => ({ address, frame: null })
const isHost = (url: URL, ...hosts: string[]): boolean => hosts.includes(url.hostname.replace(/^(?:www|m|mobile)\./, ''))
const firstGroup = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1]

function youtube(url: URL): Found | null {
  const short = isHost(url, 'youtu.be')
  if (!short && !isHost(url, 'youtube.com', 'youtube-nocookie.com')) return null
  const named = short ? url.pathname.slice(1) : url.pathname === '/watch' ? url.searchParams.get('v') : firstGroup(/^\/(?:embed|shorts|live)\/([^/]+)\/?$/, url.pathname)
  if (!named || !/^[\w-]{11}$/.test(named)) return null
  return { address: `https://www.youtube.com/watch?v=${named}`, frame: `https://www.youtube-nocookie.com/embed/${named}` }
}

function vimeo(url: URL): Found | null {
  if (!isHost(url, 'vimeo.com', 'player.vimeo.com')) return null
  // A film that is not listed is known by a second part of its address.
  const parts = /^(?:\/video)?\/(\d{1,12})(?:\/([\da-f]{6,16}))?\/?$/.exec(url.pathname)
  if (!parts) return null
  const hash = parts[2] ?? firstGroup(/^([\da-f]{6,16})$/, url.searchParams.get('h') ?? '')
  const frame = `https://player.vimeo.com/video/${parts[1]}?dnt=1`
  return hash ? { address: `https://vimeo.com/${parts[1]}/${hash}`, frame: `${frame}&h=${hash}` } : { address: `https://vimeo.com/${parts[1]}`, frame }
}

function dailymotion(url: URL): Found | null {
  const id = isHost(url, 'dai.ly')
    ? firstGroup(/^\/([a-z\d]{5,12})$/i, url.pathname)
    : isHost(url, 'dailymotion.com')
      ? firstGroup(/^\/(?:embed\/)?video\/([a-z\d]{5,12})(?:_[^/]*)?$/i, url.pathname)
      : undefined
  return id ? { address: `https://www.dailymotion.com/video/${id}`, frame: `https://geo.dailymotion.com/player.html?video=${id}` } : null
}

function soundcloud(url: URL): Found | null {
  if (!isHost(url, 'soundcloud.com') || !/^\/[\w-]{1,60}\/(?:sets\/)?[\w-]{1,200}\/?$/.test(url.pathname)) return null
  const address = `https://soundcloud.com${url.pathname.replace(/\/$/, '')}`
  return { address, frame: `https://w.soundcloud.com/player/?url=${encodeURIComponent(address)}&visual=false&show_teaser=false` }
}

const coordinate = (said: string | null | undefined, most: number): number | null => {
  const value = said && /^-?\d{1,3}(?:\.\d{1,10})?$/.test(said) ? Number(said) : NaN
  return Math.abs(value) <= most ? value : null
}

function openStreetMap(url: URL): Found | null {
  if (!isHost(url, 'openstreetmap.org') || url.pathname !== '/') return null
  const [zoomSaid, north, east] = (firstGroup(/[#&]map=([^&]+)/, url.hash) ?? '').split('/')
  const zoom = zoomSaid && /^\d{1,2}$/.test(zoomSaid) ? Math.min(Number(zoomSaid), 19) : null
  const [lat, lon] = [coordinate(north, 85), coordinate(east, 180)]
  if (zoom === null || lat === null || lon === null) return null
  const [markLat, markLon] = [coordinate(url.searchParams.get('mlat'), 85), coordinate(url.searchParams.get('mlon'), 180)]
  const marked = markLat !== null && markLon !== null
  // What a map of 680 by 380 px shows at that zoom: a tile is 256 px wide and the world is 2^zoom tiles.
  const wide = ((360 / 2 ** zoom) * 680) / 256
  const high = ((360 / 2 ** zoom) * 380 * Math.cos((lat * Math.PI) / 180)) / 256
  const box = [lon - wide / 2, lat - high / 2, lon + wide / 2, lat + high / 2].map((edge) => edge.toFixed(6)).join('%2C')
  return {
    address: `https://www.openstreetmap.org/${marked ? `?mlat=${markLat}&mlon=${markLon}` : ''}#map=${zoom}/${lat}/${lon}`,
    frame: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik${marked ? `&marker=${markLat}%2C${markLon}` : ''}`,
  }
}

function x(url: URL): Found | null {
  const parts = isHost(url, 'x.com', 'twitter.com') ? /^\/(\w{1,15})\/status\/(\d{1,20})\/?$/.exec(url.pathname) : null
  return parts ? onlyLink(`https://x.com/${parts[1]}/status/${parts[2]}`) : null
}

/** Any host may be an instance, so only the shape of a post's address tells. */
function mastodon(url: URL): Found | null {
  const isDomain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(url.hostname) && url.port === ''
  const parts = /^\/(@\w{1,60}(?:@[\w.-]{1,100})?\/\d{6,20})\/?$/.exec(url.pathname)
  return isDomain && parts ? onlyLink(`https://${url.hostname}/${parts[1]}`) : null
}

const providers = {
  youtube: { name: 'YouTube', kind: 'video', frames: 'https://www.youtube-nocookie.com', find: youtube },
  vimeo: { name: 'Vimeo', kind: 'video', frames: 'https://player.vimeo.com', find: vimeo },
  dailymotion: { name: 'Dailymotion', kind: 'video', frames: 'https://geo.dailymotion.com', find: dailymotion },
  soundcloud: { name: 'SoundCloud', kind: 'sound', frames: 'https://w.soundcloud.com', find: soundcloud },
  openstreetmap: { name: 'OpenStreetMap', kind: 'map', frames: 'https://www.openstreetmap.org', find: openStreetMap },
  x: { name: 'X', kind: 'post', frames: null, find: x },
  mastodon: { name: 'Mastodon', kind: 'post', frames: null, find: mastodon },
} as const satisfies Record<string, Provider>

export type EmbedProvider = keyof typeof providers

export const embedProviders = Object.keys(providers) as EmbedProvider[]

/** The site's name as readers know it. */
export const providerName = (provider: EmbedProvider): string => providers[provider].name

export const embedKind = (provider: EmbedProvider): EmbedKind => providers[provider].kind

/** Every origin that a document may put in a frame: for the Content-Security-Policy. */
export const frameOrigins: readonly string[] = Object.values(providers).flatMap(({ frames }) => (frames === null ? [] : [frames]))

/** What a pasted address shows, when it is a known site's page; null when it is not. */
export function embedFrom(pasted: string): KnownEmbed | null {
  const typed = pasted.trim()
  if (typed.length > 2048 || !/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  if (url.username || url.password) return null
  for (const provider of embedProviders) {
    const found = providers[provider].find(url)
    if (found) return { provider, ...found }
  }
  return null
}
