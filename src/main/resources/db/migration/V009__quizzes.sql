-- Authored quizzes, what people made of them, and the keys and outside accounts of people: the tables that Respondeo has.
create table quiz (
    id                  uuid primary key default gen_random_uuid(),
    title               text not null,
    description         text,
    hero_image_url      text,
    author_id           integer not null references users (id) on delete cascade,
    language            text not null default 'en',
    difficulty          text not null default 'medium',
    max_attempts        integer not null default 1,
    time_limit_seconds  integer not null default 0,
    randomize_questions boolean not null default true,
    randomize_answers   boolean not null default true,
    published_at        timestamptz,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    constraint quiz_title_length check (char_length(btrim(title)) between 1 and 70),
    constraint quiz_description_length check (char_length(btrim(description)) between 1 and 120),
    constraint quiz_hero_image_is_web_address check (hero_image_url ~ '^(https?:/)?/[^[:space:]]+$'),
    constraint quiz_language_length check (char_length(language) between 2 and 10),
    constraint quiz_difficulty check (difficulty in ('easy', 'medium', 'hard')),
    constraint quiz_attempts check (max_attempts between 1 and 1000),
    constraint quiz_time_limit check (time_limit_seconds between 0 and 86400)
);
create index quiz_author on quiz (author_id);

create table question (
    id        uuid primary key default gen_random_uuid(),
    quiz_id   uuid not null references quiz (id) on delete cascade,
    text      text not null,
    image_url text,
    "order"   integer not null,
    constraint question_once_per_place unique (quiz_id, "order"),
    constraint question_place check ("order" >= 0),
    constraint question_text_length check (char_length(btrim(text)) between 1 and 2000),
    constraint question_image_is_web_address check (image_url ~ '^(https?:/)?/[^[:space:]]+$')
);

create table answer (
    id          uuid primary key default gen_random_uuid(),
    question_id uuid not null references question (id) on delete cascade,
    text        text not null,
    is_correct  boolean not null default false,
    "order"     integer not null,
    constraint answer_once_per_place unique (question_id, "order"),
    constraint answer_place check ("order" >= 0),
    constraint answer_text_length check (char_length(btrim(text)) between 1 and 500)
);

create table quiz_attempt (
    id              uuid primary key default gen_random_uuid(),
    quiz_id         uuid not null references quiz (id) on delete cascade,
    user_id         integer not null references users (id) on delete cascade,
    correct_count   integer not null default 0,
    total_questions integer not null,
    total_time_ms   integer not null,
    timed_out       boolean not null default false,
    completed_at    timestamptz not null default now(),
    constraint quiz_attempt_counts check (correct_count between 0 and total_questions and total_questions > 0),
    constraint quiz_attempt_time check (total_time_ms >= 0)
);
create index idx_quiz_attempt_quiz_user on quiz_attempt (quiz_id, user_id);
create index idx_quiz_attempt_correct_time on quiz_attempt (correct_count desc, total_time_ms asc);
create index quiz_attempt_user on quiz_attempt (user_id, completed_at desc);

-- A question or an answer that somebody met in an attempt stays: only a whole quiz goes, together with its attempts.
create table attempt_answer (
    id            uuid primary key default gen_random_uuid(),
    attempt_id    uuid not null references quiz_attempt (id) on delete cascade,
    question_id   uuid not null references question (id),
    answer_id     uuid references answer (id),
    is_correct    boolean not null default false,
    display_order integer not null,
    constraint attempt_answer_once unique (attempt_id, question_id),
    constraint attempt_answer_place check (display_order >= 0),
    constraint attempt_answer_graded check (answer_id is not null or not is_correct)
);
create index attempt_answer_question on attempt_answer (question_id);
create index attempt_answer_answer on attempt_answer (answer_id);

create table apikey (
    id                     text primary key default gen_random_uuid()::text,
    name                   text not null,
    start                  text,
    prefix                 text,
    key                    text not null unique,
    user_id                integer not null references users (id) on delete cascade,
    refill_interval        integer,
    refill_amount          integer,
    last_refill_at         timestamptz,
    enabled                boolean not null default true,
    rate_limit_enabled     boolean not null default true,
    rate_limit_time_window integer not null default 60000,
    rate_limit_max         integer not null default 100,
    request_count          integer not null default 0,
    remaining              integer,
    last_request           timestamptz,
    expires_at             timestamptz,
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    permissions            text,
    metadata               text,
    constraint apikey_name_length check (char_length(btrim(name)) between 1 and 32),
    constraint apikey_limits check (rate_limit_time_window > 0 and rate_limit_max > 0 and request_count >= 0 and remaining >= 0)
);
create index apikey_user on apikey (user_id);

create table account (
    id                       text primary key default gen_random_uuid()::text,
    user_id                  integer not null references users (id) on delete cascade,
    account_id               text not null,
    provider_id              text not null,
    access_token             text,
    refresh_token            text,
    access_token_expires_at  timestamptz,
    refresh_token_expires_at timestamptz,
    scope                    text,
    id_token                 text,
    password                 text,
    created_at               timestamptz not null default now(),
    updated_at               timestamptz not null default now(),
    constraint account_once unique (provider_id, account_id)
);
create index account_user on account (user_id);
