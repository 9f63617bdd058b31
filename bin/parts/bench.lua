-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What wrk asks for: the requests of a plan file, in turn; at the end, one line of JSON.
-- The plan: method, cookie, token, name of the run, then one path a line, perhaps with a cookie and a token of its own
-- after tabs.
local threads = 0

function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(args)
    local plan = {}
    for line in io.lines(args[1]) do plan[#plan + 1] = line end
    method, token, run = plan[1], plan[3], plan[4]
    -- As browsers do: the largest page goes compressed.
    headers = { ["Cookie"] = plan[2], ["Accept-Encoding"] = "gzip" }
    paths, ready, cookies, tokens = {}, {}, {}, {}
    for place = 5, #plan do
        local path, cookie, own = plan[place]:match("^([^\t]*)\t([^\t]*)\t(.*)$")
        paths[#paths + 1] = path or plan[place]
        cookies[#paths], tokens[#paths] = cookie or plan[2], own or token
        if method == "GET" then ready[#ready + 1] = wrk.format("GET", plan[place], headers) end
    end
    if method == "POST" then headers["Content-Type"] = "application/x-www-form-urlencoded" end
    turn, sent = number * 7, 0
end

function request()
    turn = turn % #paths + 1
    if method == "GET" then return ready[turn] end
    sent = sent + 1
    headers["Cookie"] = cookies[turn]
    local body = "csrf=" .. tokens[turn] .. "&request=" .. run .. "-" .. number .. "-" .. sent
        .. "&text=%C4%90%C3%A3+ho%C3%A0n+th%C3%A0nh+b%C6%B0%E1%BB%9Bc+" .. sent
    return wrk.format("POST", paths[turn], headers, body)
end

function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format(
        '{"requests":%d,"microseconds":%d,"bytes":%d,"p50":%d,"p99":%d,"errors":%d,"status":%d}\n',
        summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
