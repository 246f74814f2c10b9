'use client'
import { ArrowRightLeft } from 'lucide-react'
import { Avatar } from '@/components/ui/avatar'
import { Menu } from '@/components/ui/menu'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import type { BoardTab } from '@/lib/articles/desk/schema'
import type { DeskRow } from '@/lib/articles/desk/rows'
import type { Verb } from '@/lib/articles/transitions'
import { frenchSpaces } from '@/lib/content/typography'
import { MoveButton, type MovesProps } from '../move-button'
import { Notes, type QueueRow } from './queue-list'

export type CardText = Pick<DeskRow, 'id' | 'version' | 'status' | 'isPublic' | 'scheduledFor' | 'embargo' | 'openSuggestions' | 'openNotes'> & Pick<QueueRow, 'title' | 'owner' | 'section' | 'assignee' | 'labels' | 'unread' | 'waits' | 'due' | 'late' | 'href'> & {
  /** The column each step leads to; null for a step out of the board. */
  moves: { verb: Verb; tab: BoardTab | null }[]
}
export type CardProps = { card: CardText; moves: Pick<MovesProps, 'actions' | 'licence'> }

/** One text on the board; dragged by its card, moved by its menu. */
export function BoardCard({ card, moves }: CardProps) {
  const [t, studio] = [useText('desk'), useText('studio')]
  const title = frenchSpaces(card.title) || studio('untitled')
  const article = { id: card.id, version: card.version, title: card.title, once: card.isPublic, scheduledFor: card.scheduledFor?.toISOString() ?? null, embargo: card.embargo && { until: card.embargo.until.toISOString(), reason: card.embargo.reason } }
  return (
    <li data-card={card.id} draggable onDragStart={(event) => { event.dataTransfer.setData('text/plain', card.id); event.dataTransfer.effectAllowed = 'move' }} className="relative grid cursor-grab gap-1.5 rounded-box border border-line bg-card p-3 active:cursor-grabbing">
      <div className="flex items-start gap-1">
        <Link href={card.href} draggable={false} title={title} className="cut line-clamp-4 min-w-0 flex-1 font-display text-lg leading-tight font-headline hover:text-accent">
          {card.unread && <><span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-accent align-middle" /><span className="sr-only">{t('unread.is')} </span></>}
          {title}
        </Link>
        {card.moves.length > 0 && (
          <Menu className="-mt-1 -mr-2" label={t('board.moveOf', { title })} button={<span title={t('board.move')} className="grid size-7 place-items-center rounded-box text-muted hover:bg-wash hover:text-ink"><ArrowRightLeft size={15} aria-hidden="true" /></span>}>
            <p className="px-3 pt-1 pb-1.5 text-sm font-semibold text-muted">{t('board.move')}</p>
            {card.moves.map(({ verb, tab }) => (
              <div key={verb} data-to={tab ?? undefined} className="grid gap-0.5 rounded-[4px] px-1 py-1 [&>button]:w-full [&>form>button]:w-full [&>button]:justify-start [&>form>button]:justify-start">
                <span className="px-2 text-xs text-muted">{tab ? studio(`queue.tab.${tab}`) : t('board.out')}</span>
                <MoveButton article={article} actions={moves.actions} licence={moves.licence} checks={[]} mustSay={[]} unanswered={[]} asked={null} candidate={card.owner.isCandidate ? card.owner.name : undefined} open={{ suggestions: card.openSuggestions, notes: card.openNotes, editorsNotes: 0 }} verbs={[verb]} verb={verb} main={false} keys />
              </div>
            ))}
          </Menu>
        )}
      </div>
      <p className="flex items-center gap-2 text-sm text-muted">
        <span className="truncate">{card.owner.name}</span>
        {card.section && <><span aria-hidden="true">·</span><span className="truncate">{card.section.name}</span></>}
      </p>
      <p className="flex items-center gap-2 text-sm text-muted">
        <span className={card.late.waiting ? 'font-semibold text-danger' : ''}>{card.waits}</span>
        {card.assignee && <span className="ml-auto"><Avatar name={card.assignee.name} size="sm" titled /></span>}
      </p>
      <Notes row={card} />
    </li>
  )
}
