/** Reading Prometheus' text. */

/** Value of one line of the text, named as it stands there. */
export const value = (text: string, line: string): number | null => {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `))
  return found ? Number(found.slice(line.length + 1)) : null
}

/** The line of a class of requests. */
export const requests = (what: string, status = '2xx') => `tribune_http_requests_total{class="${what}",status="${status}"}`
