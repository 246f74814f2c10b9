/** A line to the processes: each time it is made it leads to one of those that answer, as behind a balancer; it can be cut. */
import { WebSocket } from 'ws'

export type Doors = {
  /** Addresses of the processes that answer now. */
  open(): string[]
  site: string
}

/** Nobody listens there. */
const nowhere = 'ws://127.0.0.1:9'

export class Line {
  /** For Hocuspocus' socket, which makes one for each attempt. */
  readonly Socket: typeof WebSocket
  private socket: WebSocket | null = null
  private downUntil = 0

  constructor(doors: Doors, cookie: string) {
    const next = () => this.address(doors)
    const keep = (socket: WebSocket) => void (this.socket = socket)
    this.Socket = class extends WebSocket {
      constructor() {
        super(next(), { headers: { origin: new URL(doors.site).origin, cookie } })
        // The provider stops listening to a socket that it gives up.
        this.on('error', () => {})
        keep(this)
      }
    }
  }

  /** Cuts it without a word; for so long (ms) there is no other. */
  cut(ms: number): void {
    this.downUntil = performance.now() + ms
    this.socket?.terminate()
  }

  private address(doors: Doors): string {
    const open = performance.now() < this.downUntil ? [] : doors.open()
    // The choice of a balancer is not the bench's: it needs no seed.
    const origin = open[Math.floor(Math.random() * open.length)]
    return origin === undefined ? nowhere : `${origin.replace(/^http/, 'ws')}/api/texte`
  }
}
