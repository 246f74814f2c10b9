'use client'
/**
 * The board: a column a state. Moving a card is the workflow's own step, asked for as it is
 * everywhere else; where there is none, the board says so and where the card may go.
 */
import { useState, type DragEvent } from 'react'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import { useAnnounce } from '@/components/ui/toast'
import type { BoardTab } from '@/lib/articles/desk/schema'
import { BoardCard, type CardProps, type CardText } from './board-card'

export type Column = { tab: BoardTab; count: number; href: string; cards: CardText[] }

export function Board({ columns, moves }: { columns: Column[]; moves: CardProps['moves'] }) {
  const [t, studio] = [useText('desk'), useText('studio')]
  const announce = useAnnounce()
  const [over, setOver] = useState<BoardTab | null>(null)

  const drop = (event: DragEvent, to: BoardTab) => {
    event.preventDefault()
    setOver(null)
    const card = columns.flatMap(({ tab, cards }) => cards.map((one) => ({ ...one, tab }))).find(({ id }) => id === event.dataTransfer.getData('text/plain'))
    if (!card || card.tab === to) return
    const menu = document.querySelector<HTMLDetailsElement>(`[data-card="${card.id}"] details`)
    const control = menu?.querySelector<HTMLElement>(`[data-to="${to}"] button`)
    if (!menu || !control) {
      const name = (tab: BoardTab) => studio(`queue.tab.${tab}`)
      const open = [...new Set(card.moves.map((move) => move.tab))].filter((tab) => tab !== null).map((tab) => `« ${name(tab)} »`)
      return announce(t('board.refused', { title: card.title || studio('untitled'), from: name(card.tab), to: name(to), open: open.join(', '), count: open.length }))
    }
    // What is wrong with the step is said in the menu, at the card.
    menu.open = true
    control.click()
  }

  return (
    <div role="region" aria-label={t('board.label')} tabIndex={0} className="min-h-120 flex-1 overflow-x-auto">
      <div className="grid h-full auto-cols-[minmax(14rem,1fr)] grid-flow-col gap-3 p-4">
        {columns.map(({ tab, count, href, cards }) => (
          <section
            key={tab}
            aria-labelledby={`colonne-${tab}`}
            onDragOver={(event) => { event.preventDefault(); setOver(tab) }}
            onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(null)}
            onDrop={(event) => drop(event, tab)}
            className={`flex min-h-0 flex-col rounded-box border bg-wash ${over === tab ? 'border-accent' : 'border-line'}`}
          >
            <h2 id={`colonne-${tab}`} className="flex items-baseline gap-2 px-3.5 py-3 text-md font-semibold"><Link href={href} className="hover:text-accent">{studio(`queue.tab.${tab}`)}</Link><span className="font-normal text-muted tabular-nums">{count}</span></h2>
            <ul className="grid min-h-16 flex-1 content-start gap-2 px-2 pb-2 lg:overflow-y-auto">
              {cards.map((card) => <BoardCard key={card.id} card={card} moves={moves} />)}
              {cards.length === 0 && <li className="px-2 py-6 text-center text-sm text-muted">{t('board.empty')}</li>}
              {count > cards.length && <li><Link href={href} className="block px-2 py-3 text-sm font-medium text-accent">{t('board.more', { count: count - cards.length })}</Link></li>}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
