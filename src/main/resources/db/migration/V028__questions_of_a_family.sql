-- Questions that a family wrote itself for a unit, and when a question was taken out of a lesson under a learner's eyes.
create table own_questions (
    id            uuid primary key,
    family_id     integer not null references families (id) on delete cascade,
    unit_id       text not null,
    kind          text not null,
    question_hash varchar(64) not null,
    content       jsonb not null,
    written_by    integer references users (id) on delete set null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    version       integer not null default 0,
    constraint own_questions_kind check (kind in ('SINGLE', 'SEVERAL', 'TRUE_FALSE', 'NUMBER', 'TEXT', 'ORDER')),
    constraint own_questions_once unique (family_id, unit_id, question_hash)
);
create index own_questions_written_by on own_questions (written_by);

alter table lessons add column question_gone_at timestamptz;
