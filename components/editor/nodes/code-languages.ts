/** What each language of a code block is called; names are the same in every tongue. */
import type { CodeLanguage } from '@/lib/content'

export const languageNames: Record<CodeLanguage, string> = {
  bash: 'Bash', c: 'C', cpp: 'C++', css: 'CSS', go: 'Go', html: 'HTML', java: 'Java', javascript: 'JavaScript', json: 'JSON', php: 'PHP',
  python: 'Python', r: 'R', ruby: 'Ruby', rust: 'Rust', sql: 'SQL', typescript: 'TypeScript', xml: 'XML', yaml: 'YAML',
}
