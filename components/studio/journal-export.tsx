import { Braces, ChevronDown, Download, Sheet } from 'lucide-react'
import { Menu, menuItem } from '@/components/ui/menu'
import { text } from '@/lib/i18n'

/** What the filter lets through, as a file. Plain links: a download is no page. */
export function JournalExport({ href }: { href: (format: 'csv' | 'jsonl') => string }) {
  const t = text('record')
  return (
    <Menu
      label=""
      button={<span className="inline-flex h-9 items-center gap-2 rounded-box border border-line bg-card px-3 text-sm font-semibold hover:bg-wash"><Download size={15} aria-hidden="true" /><span className="max-sm:sr-only">{t('journal.export')}</span><ChevronDown size={14} aria-hidden="true" className="max-sm:hidden" /></span>}
    >
      <a href={href('csv')} download className={menuItem}><Sheet size={17} aria-hidden="true" />{t('journal.csv')}</a>
      <a href={href('jsonl')} download className={menuItem}><Braces size={17} aria-hidden="true" />{t('journal.jsonl')}</a>
    </Menu>
  )
}
