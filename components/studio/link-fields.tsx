'use client'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '@/components/ui/button'
import { useField, useList } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

type Link = { key: number; label: string; url: string }
const most = 5
const box = 'h-10 w-full rounded-box border border-edge bg-card px-3 text-base text-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent'

/** Up to five links, each with its words. What is typed lives here, so that no answer of the server wipes it. */
export function LinkFields({ links }: { links: { label: string; url: string }[] }) {
  const t = useText('studio')
  const label = useField('linkLabel')
  const url = useField('linkUrl')
  // Without script the answer is a new page: it begins with what was typed.
  const typed = { labels: useList('linkLabel'), urls: useList('linkUrl') }
  const given = typed.urls?.map((sent, n) => ({ label: typed.labels?.[n] ?? '', url: sent })) ?? links
  const [rows, setRows] = useState<Link[]>(() => (given.length > 0 ? given : [{ label: '', url: '' }]).map((link, key) => ({ ...link, key })))
  const edit = (key: number, change: Partial<Link>) => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...change } : row)))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 text-md font-semibold text-ink">{t('profile.links')}</legend>
      {rows.map((row, n) => (
        <div key={row.key} className="grid grid-cols-[minmax(0,1fr)_auto] gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)_auto]">
          <input name="linkLabel[]" id={n === 0 ? label.id : undefined} value={row.label} onChange={(event) => edit(row.key, { label: event.target.value })} maxLength={40} placeholder={t('profile.linkLabel')} aria-label={t('profile.linkLabelOf', { n: n + 1 })} className={`${box} col-span-2 sm:col-span-1`} />
          <input name="linkUrl[]" id={n === 0 ? url.id : undefined} type="url" inputMode="url" value={row.url} onChange={(event) => edit(row.key, { url: event.target.value })} placeholder="https://" aria-label={t('profile.linkUrlOf', { n: n + 1 })} className={box} />
          <IconButton icon={X} label={t('profile.linkRemove', { n: n + 1 })} onClick={() => setRows((all) => all.filter(({ key }) => key !== row.key))} />
        </div>
      ))}
      {[label.error, url.error].map((error) => error && <p key={error} className="text-sm font-medium text-danger">{error}</p>)}
      {rows.length < most && (
        <div>
          <Button size="sm" onClick={() => setRows((all) => [...all, { key: Math.max(-1, ...all.map(({ key }) => key)) + 1, label: '', url: '' }])}><Plus size={16} aria-hidden="true" />{t('profile.linkAdd')}</Button>
        </div>
      )}
    </fieldset>
  )
}
