/** Publication at a time: a crowd due in the same second, four workers, one of them killed, two with clocks that are ten minutes wrong. */
import { publishCrowd, startWorkers } from '../../support/due'
import { atMost, median, quantile, told, type Figure } from '../report'
import { scoped } from '../scope'

const TEN_MINUTES = 600_000

export const due = ({ articles }: { articles: number }): Promise<Figure[]> =>
  scoped(async (atEnd) => {
    const fleet = await startWorkers('bench-desk', [0, TEN_MINUTES, -TEN_MINUTES, 0])
    atEnd(() => fleet.stop())
    const { delays, early, missing, events } = await publishCrowd(fleet, { count: articles, inSeconds: 5, patience: 120, killing: true })
    return [
      told('due in the same second', articles, 'articles'),
      atMost(0, 'published early', early, 'articles'),
      atMost(0, 'not published', missing, 'articles'),
      atMost(0, 'published more than once', Math.max(0, events - articles), 'articles'),
      told('from due to public, p50', median(delays), 'ms'),
      atMost(5_000, 'from due to public, p95', quantile(delays, 0.95), 'ms'),
      told('from due to public, longest', Math.max(...delays), 'ms'),
    ]
  })
