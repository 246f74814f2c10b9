'use client'
/** The words of the interface, in the browser: the same keys as `text()` on the server. */
import { IntlProvider, useTranslations } from 'use-intl/react'
import type { ComponentProps, ReactNode } from 'react'
import { keepTimeZone, locale } from '@/lib/i18n/formats'

type Messages = NonNullable<ComponentProps<typeof IntlProvider>['messages']>
type Values = Record<string, string | number | Date>
export type Words = { (key: string, values?: Values): string; has(key: string): boolean }

/** `messages`: the namespaces that the leaves read; `timeZone`: in which they write dates. */
export function TextProvider({ messages, timeZone, children }: { messages: Messages; timeZone: string; children: ReactNode }) {
  keepTimeZone(timeZone)
  return (
    <IntlProvider locale={locale} timeZone={timeZone} messages={messages}>
      {children}
    </IntlProvider>
  )
}

/** The translator of one namespace. */
export function useText(namespace: string): Words {
  return useTranslations(namespace)
}
