-- What wrk asks for: METHOD, the file BODY, and headers by the environment. In a body, @N@ is a number of its own for each
-- request, @ID@ the next line of the file LINES, @AT@ a moment that is another for each request, @S@ a number greater than the last.
wrk.method = os.getenv("METHOD")
for _, name in ipairs({ "Authorization", "Cookie", "Content-Type", "Host" }) do
  wrk.headers[name] = os.getenv("HEADER_" .. name:upper():gsub("-", "_"))
end
local body, lines, n = nil, {}, 0
if os.getenv("BODY") then
  local file = io.open(os.getenv("BODY"), "r")
  body = file:read("*a")
  file:close()
  wrk.body = body
end
if os.getenv("LINES") then
  for line in io.lines(os.getenv("LINES")) do lines[#lines + 1] = line end
end
if body and body:find("@", 1, true) and os.getenv("SALT") then
  local salt, now = os.getenv("SALT"), os.time()
  local function fill(word)
    if word == "N" then return salt .. n end
    if word == "S" then return string.format("%d", now * 100000 + n) end
    if word == "ID" then return lines[n % #lines + 1] end
    return os.date("!%Y-%m-%dT%H:%M:%SZ", now + 86400 + n)
  end
  request = function()
    n = n + 1
    return wrk.format(nil, nil, nil, (body:gsub("@(%u+)@", fill)))
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('JSON{"n":%d,"us":%d,"p50":%.0f,"p99":%.0f,"bytes":%d,"errors":%d}\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), summary.bytes, errors.status + errors.connect + errors.read + errors.timeout))
end
