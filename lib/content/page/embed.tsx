/**
 * Something of another site as a card of ours with a link. Nothing is asked of that
 * site before the reader presses « Charger … », which `embed-frame` offers where there
 * is a frame; without script the link does everything.
 */
import type { ReactNode } from 'react'
import { embedFrom, embedKind, providerName, type EmbedKind } from '../embeds'
import { say } from '../messages'
import { frenchSpaces } from '../typography'
import type { EmbedAttrs } from '../types'
import type { Context } from './context'
import { columnWide, picture } from './pictures'

const load = { video: 'loadVideo', sound: 'loadSound', map: 'loadMap' } as const satisfies Record<Exclude<EmbedKind, 'post'>, string>
const open = { video: 'openVideo', sound: 'openSound', map: 'openMap', post: 'openPost' } as const satisfies Record<EmbedKind, string>

export function embed(attrs: EmbedAttrs, context: Context): ReactNode {
  const known = embedFrom(attrs.address)
  if (!known) return null
  const kind = embedKind(known.provider)
  if (known.frame === null || kind === 'post') return card(attrs, context)
  const title = attrs.title || providerName(known.provider)
  return (
    <embed-frame src={known.frame} label={title} kind={kind}>
      {card(
        attrs,
        context,
        <p className="embed-load" hidden>
          <button type="button">{say(load[kind])}</button>
          <small>{say('loadNotice', { provider: providerName(known.provider) })}</small>
        </p>,
      )}
    </embed-frame>
  )
}

function card({ provider, address, title, upload }: EmbedAttrs, { figures }: Context, offer: ReactNode = null): ReactNode {
  const photo = upload === null ? undefined : figures.get(upload)
  const name = providerName(provider)
  return (
    <div className="embed">
      {photo ? picture(photo, '', columnWide) : null}
      <div>
        <p className="embed-provider">{name}</p>
        {title ? <p className="embed-title">{frenchSpaces(title)}</p> : null}
        {offer}
        <p className="embed-link">
          <a href={address} rel="noopener">
            {say(open[embedKind(provider)], { provider: name })}
          </a>
        </p>
      </div>
    </div>
  )
}
