'use client'
/** What is open in a text: as the page was rendered with, or as its editor sees it at this moment. */
import { createContext, useContext } from 'react'
import type { OpenReview } from '@/lib/articles/desk/text'

const Seen = createContext<OpenReview | null>(null)

/** Given by whoever has the text open. */
export const OpenReviewProvider = Seen.Provider

export const useOpenReview = (rendered: OpenReview): OpenReview => useContext(Seen) ?? rendered
