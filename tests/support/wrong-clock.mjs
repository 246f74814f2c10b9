/** Loaded before a process of ours (`NODE_OPTIONS=--import …`): its clock is wrong by CLOCK_OFF ms. */
const off = Number(process.env.CLOCK_OFF ?? 0)
const Right = Date
globalThis.Date = class Date extends Right {
  constructor(...given) {
    if (given.length === 0) super(Right.now() + off)
    else super(...given)
  }
  static now() {
    return Right.now() + off
  }
}
