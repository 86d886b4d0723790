-- What wrk asks for: one kind of request, or all of them as people do (bench/quizzes).
-- Arguments after "--": kind, number of keys, number of quizzes, questions of each, seed.
-- The ids and keys are those that QuizThroughput writes into the tables.

local kind, keys, quizzes, questions, seed = "list", 1, 1, 1, 1
local threads = 0
local sent = 0

function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(args)
    kind, keys, quizzes, questions, seed =
        args[1], tonumber(args[2]), tonumber(args[3]), tonumber(args[4]), tonumber(args[5])
    math.randomseed(seed * 100 + number)
    refused = 0
end

local function id(table_number, row)
    return string.format("%08x-0000-4000-8000-%012x", table_number, row)
end

local function headers(more)
    local all = { ["x-api-key"] = "laurel_" .. string.format("%043d", math.random(1, keys)) }
    for name, value in pairs(more or {}) do
        all[name] = value
    end
    return all
end

local function attempt()
    local quiz = math.random(1, quizzes)
    local answers = {}
    for question = 1, questions do
        answers[question] = string.format(
            '{"questionId":"%s","answerId":"%s","displayOrder":%d}',
            id(2, quiz * 100 + question), id(3, quiz * 1000 + question * 10 + math.random(0, 3)), question - 1)
    end
    sent = sent + 1
    return wrk.format(
        "POST", "/api/quizzes/" .. id(1, quiz) .. "/attempts",
        headers({
            ["Content-Type"] = "application/json",
            ["Idempotency-Key"] = seed .. "-" .. number .. "-" .. sent .. "-" .. math.random(1, 1000000000),
        }),
        '{"answers":[' .. table.concat(answers, ",") .. '],"totalTimeMs":' .. math.random(20000, 90000) .. "}")
end

local function read(path)
    return wrk.format("GET", path, headers())
end

local ask = {
    list = function() return read("/api/quizzes?page=" .. math.random(1, 6)) end,
    quiz = function() return read("/api/quizzes/" .. id(1, math.random(1, quizzes))) end,
    board = function() return read("/api/quizzes/" .. id(1, math.random(1, quizzes)) .. "/leaderboard") end,
    overall = function() return read("/api/leaderboard") end,
    attempt = attempt,
}

-- Six of ten browse, three play, one looks at a leaderboard
function ask.mixed()
    local dice = math.random(1, 10)
    if dice <= 3 then return ask.list() end
    if dice <= 6 then return ask.quiz() end
    if dice <= 9 then return ask.attempt() end
    return math.random(1, 2) == 1 and ask.board() or ask.overall()
end

function request()
    return ask[kind]()
end

-- People think for two to eight seconds
if os.getenv("LAUREL_BENCH_THINKING") then
    function delay()
        return math.random(2000, 8000)
    end
end

function response(status, _, body)
    if status >= 400 then
        refused = refused + 1
        if refused == 1 then
            io.stderr:write("refused: " .. status .. " " .. string.sub(body, 1, 300) .. "\n")
        end
    end
end

function done(summary, latency)
    local failed = summary.errors.status + summary.errors.connect + summary.errors.read
        + summary.errors.write + summary.errors.timeout
    io.write(string.format(
        "result %.0f %.1f %.1f %.1f %d %d\n",
        summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000,
        latency:percentile(95) / 1000, latency:percentile(99) / 1000, summary.requests, failed))
end
