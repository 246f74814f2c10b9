'use client'
/** The list of a combobox over the site's articles. The focus stays in the field; the list only points. */
import { useEffect, useRef } from 'react'
import { useText } from '@/components/ui/text'
import type { OwnArticle } from './own-articles'

type Props = { id: string; articles: OwnArticle[]; at: number; point: (at: number) => void; choose: (article: OwnArticle) => void }

export function OfferedArticles({ id, articles, at, point, choose }: Props) {
  const t = useText('editor')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In braces: browsers begin to answer a promise, which React would take for a way to clean up.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('link.articles')} hidden={articles.length === 0} className="max-h-64 overflow-y-auto">
      {articles.map((article, index) => (
        <div
          key={article.path}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // The field keeps the focus, and with it a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => point(index)}
          onClick={() => choose(article)}
          className="grid cursor-pointer rounded-[4px] px-2.5 py-1.5 aria-selected:bg-tint"
        >
          <span className="text-sm text-muted">{article.section}</span>
          <span className="text-md font-semibold">{article.title}</span>
        </div>
      ))}
    </div>
  )
}
