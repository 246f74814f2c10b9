-- One line that the bench reads: requests, microseconds, 50th and 99th percentile, failures, whether a list ran out.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  local ranOut = 0
  for _, thread in ipairs(threads) do
    if thread:get("ranOut") then ranOut = 1 end
  end
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), failed, ranOut))
end
