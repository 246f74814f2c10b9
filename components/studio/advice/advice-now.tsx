'use client'
/** Advice about a text: as the page was rendered with, or as its editor sees it at this moment. */
import { createContext, useContext } from 'react'
import type { Advice } from '@/lib/articles/advice/advice'

const Seen = createContext<readonly Advice[] | null>(null)

/** Given by whoever has the text open. */
export const AdviceProvider = Seen.Provider

export const useAdvice = (rendered: readonly Advice[]): readonly Advice[] => useContext(Seen) ?? rendered
