-- Lessons and every answer given in them; at most one lesson of a learner is active at a time.
create type lesson_status as enum ('QUEUED', 'ACTIVE', 'DONE');

create table lessons (
    id             text primary key default gen_random_uuid()::text,
    learner_id     integer not null references users (id) on delete cascade,
    module_id      text,
    status         lesson_status not null default 'QUEUED',
    subject        text not null,
    category       text not null,
    difficulty     text not null default 'beginner',
    title          text not null,
    emoji          text not null,
    grade_level    integer not null,
    image_paths    jsonb not null default '[]',
    spec           jsonb not null,
    question_count integer not null,
    answered_count integer not null default 0,
    correct_count  integer not null default 0,
    score          integer,
    created_at     timestamptz not null default now(),
    started_at     timestamptz,
    completed_at   timestamptz,
    discarded_at   timestamptz,
    constraint lessons_difficulty check (difficulty in ('beginner', 'intermediate', 'advanced')),
    constraint lessons_grade check (grade_level between 0 and 12),
    constraint lessons_counts check (correct_count between 0 and answered_count and answered_count between 0 and question_count),
    constraint lessons_score check ((score is not null) = (status = 'DONE') and score between 0 and 100),
    constraint lessons_completed check ((completed_at is not null) = (status = 'DONE')),
    constraint lessons_discarded check (discarded_at is null or status = 'QUEUED')
);
create unique index idx_one_active_per_learner on lessons (learner_id) where status = 'ACTIVE';
create index lessons_history on lessons (learner_id, completed_at desc, id) where status = 'DONE';
create index lessons_waiting on lessons (learner_id, created_at) where status <> 'DONE';

create table quiz_answers (
    id             uuid primary key default gen_random_uuid(),
    learner_id     integer not null references users (id) on delete cascade,
    lesson_id      text not null references lessons (id) on delete cascade,
    question_index integer not null,
    question_text  text not null,
    question_hash  varchar(64) not null,
    user_answer    integer not null,
    correct_answer integer not null,
    chosen_option  text not null,
    right_option   text not null,
    is_correct     boolean not null,
    concept_tags   text[] not null default '{}',
    elapsed_ms     integer not null,
    answered_at    timestamptz not null default now(),
    constraint quiz_answers_once unique (lesson_id, question_index),
    constraint quiz_answers_index check (question_index >= 0 and user_answer >= 0 and correct_answer >= 0),
    constraint quiz_answers_graded check (is_correct = (user_answer = correct_answer)),
    constraint quiz_answers_elapsed check (elapsed_ms >= 0)
);
create index idx_learner_answers on quiz_answers (learner_id, answered_at);
create index idx_question_hash on quiz_answers (question_hash);
