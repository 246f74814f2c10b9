/** Writes docs/workflow.md: `node scripts/run.mjs scripts/draw-workflow.ts`. A unit test fails when the page is out of step. */
import { writeFileSync } from 'node:fs'
import { workflowPage } from './workflow-page'

writeFileSync('docs/workflow.md', workflowPage())
