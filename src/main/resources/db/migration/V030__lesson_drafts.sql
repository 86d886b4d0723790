-- Lessons that a language model drafted for one family: nobody learns from one before a parent approved it.
create table lesson_drafts (
    id         uuid primary key,
    family_id  integer not null references families (id) on delete cascade,
    asked_by   integer references users (id) on delete set null,
    subject    text not null,
    grade      integer not null,
    topic      text not null,
    questions  integer not null,
    status     text not null default 'WAITING',
    pack       text,
    failure    text,
    findings   text,
    tokens     integer not null default 0,
    asked_at   timestamptz not null default now(),
    ended_at   timestamptz,
    decided_by integer references users (id) on delete set null,
    decided_at timestamptz,
    edited_by  integer references users (id) on delete set null,
    edited_at  timestamptz,
    constraint lesson_drafts_grade check (grade between 0 and 12),
    constraint lesson_drafts_topic check (char_length(topic) between 1 and 200),
    constraint lesson_drafts_questions check (questions between 5 and 10),
    constraint lesson_drafts_status check (status in ('WAITING', 'READY', 'FAILED', 'APPROVED', 'REJECTED')),
    constraint lesson_drafts_pack check ((pack is not null) = (status in ('READY', 'APPROVED', 'REJECTED'))),
    constraint lesson_drafts_failure check ((failure is not null) = (status = 'FAILED')),
    constraint lesson_drafts_end check ((ended_at is null) = (status = 'WAITING')),
    constraint lesson_drafts_decision check (status not in ('APPROVED', 'REJECTED') or decided_at is not null),
    constraint lesson_drafts_tokens check (tokens >= 0)
);
create index lesson_drafts_family on lesson_drafts (family_id, asked_at desc);
create index lesson_drafts_approved on lesson_drafts (family_id) where status = 'APPROVED';
create index lesson_drafts_waiting on lesson_drafts (asked_at) where status = 'WAITING';
create index lesson_drafts_asked_by on lesson_drafts (asked_by);
create index lesson_drafts_decided_by on lesson_drafts (decided_by);
create index lesson_drafts_edited_by on lesson_drafts (edited_by);
