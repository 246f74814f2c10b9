/**
 * The script runs before the body is parsed, so an element is born without its
 * children: this calls back once they are there.
 */
export function onceParsed(ready: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready, { once: true })
  else ready()
}
