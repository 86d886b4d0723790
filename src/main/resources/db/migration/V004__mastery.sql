-- What the answers add up to, kept by the answers themselves, so that no screen has to count them again.
create table concept_mastery (
    id                  uuid primary key default gen_random_uuid(),
    learner_id          integer not null references users (id) on delete cascade,
    concept_name        text not null,
    subject             text not null,
    correct_count       integer not null default 0,
    total_count         integer not null default 0,
    mastery_level       integer not null default 0,
    last_tested         timestamptz not null default now(),
    needs_reinforcement boolean not null default false,
    created_at          timestamptz not null default now(),
    constraint concept_mastery_once unique (learner_id, concept_name, subject),
    constraint concept_mastery_counts check (correct_count between 0 and total_count),
    constraint concept_mastery_level check (mastery_level = case when total_count = 0 then 0 else round(100.0 * correct_count / total_count) end),
    constraint concept_mastery_reinforcement check (needs_reinforcement = (mastery_level < 70))
);
create index idx_learner_mastery on concept_mastery (learner_id, subject);
create index idx_needs_reinforcement on concept_mastery (learner_id, needs_reinforcement);

create table learning_days (
    learner_id integer not null references users (id) on delete cascade,
    day        date not null,
    answers    integer not null default 0,
    correct    integer not null default 0,
    lessons    integer not null default 0,
    active_ms  bigint not null default 0,
    primary key (learner_id, day),
    constraint learning_days_counts check (correct between 0 and answers and lessons >= 0 and active_ms >= 0)
);

create table subject_weeks (
    learner_id integer not null references users (id) on delete cascade,
    subject    text not null,
    week       date not null,
    answers    integer not null default 0,
    correct    integer not null default 0,
    lessons    integer not null default 0,
    score_sum  integer not null default 0,
    primary key (learner_id, subject, week),
    constraint subject_weeks_monday check (extract(isodow from week) = 1),
    constraint subject_weeks_counts check (correct between 0 and answers and score_sum between 0 and 100 * lessons)
);

create table achievements (
    id         uuid primary key default gen_random_uuid(),
    learner_id integer not null references users (id) on delete cascade,
    type       text not null,
    cause      text not null,
    points     integer not null,
    awarded_at timestamptz not null default now(),
    constraint achievements_once unique (learner_id, type, cause),
    constraint achievements_points check (points between 5 and 50)
);
