/** The text in work: PUT saves it whole, POST brings what was typed together into a version. Routes, not actions: they run while people type, and outlive a deployment. */
import { saveText as command } from '@/lib/articles/writing'
import { articleOnly, saveText } from '@/lib/articles/schema'
import { settleText } from '@/lib/articles/shared/settling'
import { jsonEndpoint } from '@/lib/http'

const LARGEST = 2.5 * 1024 * 1024

const address = ({ id }: Record<string, string>) => ({ id: id ?? '' })

export const PUT = jsonEndpoint({ schema: saveText, command, address, largest: LARGEST })
/** Answers `{ version, savedAt }`: what a form of the workflow carries with it. */
export const POST = jsonEndpoint({ schema: articleOnly, command: settleText, address })
