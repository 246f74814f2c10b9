/** What is said to whoever acts on a proposal that is no longer what they saw. */
import { text } from '@/lib/i18n'
import { conflict, type Failure } from '@/lib/result'
import type { ProposalStatus } from './transitions'

/** It has moved on: in another tab, or by another hand. */
export const movedOn = (status: ProposalStatus): Failure => conflict(undefined, text('proposals')(`conflict.${status}`))

/** The pitch was written again since; `version` lets its author send what they typed all the same. */
export const rewritten = (version: number): Failure => conflict({ version }, text('proposals')('conflict.rewritten'))

/** Somebody else has it in hand since. */
export const inOtherHands = (): Failure => conflict(undefined, text('proposals')('conflict.taken'))

/** Nobody is left to write it. */
export const authorGone = (): Failure => conflict(undefined, text('proposals')('conflict.authorGone'))
