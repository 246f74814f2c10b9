'use client'
/** The page around the text: the bar above with its state, the panel beside, the line below. */
import { PanelRight } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { SidePanel, type Panel } from './side/side-panel'
import { TypographySwitch } from './tools/typography/typography-switch'
import type { useFields } from './use-fields'

type Props = {
  ref?: Ref<HTMLDivElement>
  /** The way back and the state of the article; then what may be done with it. */
  lead: ReactNode
  actions: ReactNode
  here?: ReactNode
  /** The text's own state, in the bar and, on a phone, below. */
  status?: (className: string) => ReactNode
  /** How long the text is. */
  counts: ReactNode
  typing: boolean
  panels: Panel[]
  fields: ReturnType<typeof useFields>
  children: ReactNode
}

export function EditorFrame({ ref, lead, actions, here, status, counts, typing, panels, fields, children }: Props) {
  const t = useText('editor')
  const { tab, setTab, sheetOpen, setSheetOpen, onLinkClick } = fields
  return (
    <div ref={ref} onClickCapture={onLinkClick} className="flex flex-1 flex-col">
      <div className="z-30 flex min-h-15 flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-line bg-paper px-4 py-2 font-sans lg:sticky lg:top-0 lg:px-6 lg:py-0">
        {lead}
        {status?.('hidden lg:flex')}
        <span className="order-1 ml-auto flex items-center gap-3">
          {here}
          {actions}
        </span>
      </div>
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_336px] min-[90rem]:grid-cols-[minmax(0,1fr)_372px]">
        <div data-writing-column className="flex min-w-0 flex-col">
          <div className="flex-1 px-4 pt-5 pb-10 lg:px-10 lg:pt-8">{children}</div>
          <div className="sticky bottom-0 z-20 flex items-center gap-3 border-t border-line bg-paper px-4 py-2 font-sans text-sm text-muted lg:px-10">
            {status?.('flex-1 lg:hidden')}
            {counts}
            {typing && <TypographySwitch className="lg:ml-auto" />}
            <Button size="sm" className="sheet-opener ml-auto lg:hidden" aria-label={t('side.open')} aria-expanded={sheetOpen} onClick={() => setSheetOpen(true)}>
              <PanelRight size={16} aria-hidden="true" />
              {t('side.sheet')}
            </Button>
          </div>
        </div>
        <SidePanel panels={panels} current={tab} choose={setTab} open={sheetOpen} close={() => setSheetOpen(false)} />
      </div>
    </div>
  )
}
