-- Asks for each line of a file once. Arguments: the file.
dofile("tests/bench/wrk/report.lua")

local paths = {}
local asked = 0
ranOut = false

function init(args)
  for line in io.lines(args[1]) do table.insert(paths, line) end
end

function request()
  asked = asked + 1
  if asked > #paths then ranOut = true end
  return wrk.format("GET", paths[(asked - 1) % #paths + 1])
end
