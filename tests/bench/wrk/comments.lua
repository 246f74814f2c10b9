-- Posts a comment, each another text by another reader at another address.
-- Arguments: a file of paths, the form's token, the site's origin, the number of the round.
dofile("tests/bench/wrk/report.lua")

local paths = {}
local posted = 0
local token, round
local headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }

function init(args)
  for line in io.lines(args[1]) do table.insert(paths, line) end
  token, round = args[2], tonumber(args[4])
  headers["Origin"] = args[3]
end

function request()
  posted = posted + 1
  headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", 64 + round % 128, math.floor(posted / 250) % 250 + 1, posted % 250 + 1)
  local mark = round .. "-" .. posted
  local body = "jeton=" .. token .. "&name=Lectrice&email=lectrice-" .. mark .. "%40exemple.example&body=Un+avis+sur+cet+article%2C+le+" .. mark .. "%2C+avec+assez+de+mots+pour+faire+deux+lignes+sous+le+texte."
  return wrk.format("POST", paths[posted % #paths + 1], headers, body)
end
