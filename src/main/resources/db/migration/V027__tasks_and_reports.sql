-- A parent's hand in what is learnt: lessons given as tasks, questions hidden for a family, and what learners report about questions.
create table assignments (
    id           uuid primary key,
    learner_id   integer not null references users (id) on delete cascade,
    unit_id      text not null,
    concept_id   text,
    due_on       date not null,
    note         text,
    given_by     integer references users (id) on delete set null,
    given_at     timestamptz not null,
    done_at      timestamptz,
    withdrawn_at timestamptz,
    constraint assignments_one_end check (done_at is null or withdrawn_at is null),
    constraint assignments_note check (char_length(note) between 1 and 300)
);
create unique index assignments_one_open on assignments (learner_id, unit_id) where done_at is null and withdrawn_at is null;
create index assignments_of_learner on assignments (learner_id, given_at desc);
create index assignments_given_by on assignments (given_by);

create table hidden_questions (
    id            uuid primary key,
    family_id     integer not null references families (id) on delete cascade,
    question_hash varchar(64) not null,
    question_text text not null,
    unit_id       text,
    hidden_by     integer references users (id) on delete set null,
    hidden_at     timestamptz not null,
    constraint hidden_questions_once unique (family_id, question_hash)
);
create index hidden_questions_hidden_by on hidden_questions (hidden_by);

create table question_reports (
    id             uuid primary key,
    family_id      integer not null references families (id) on delete cascade,
    learner_id     integer not null references users (id) on delete cascade,
    lesson_id      text not null references lessons (id) on delete cascade,
    question_index integer not null,
    question_hash  varchar(64) not null,
    question_text  text not null,
    chosen         text not null,
    right_answer   text not null,
    words          text,
    reported_at    timestamptz not null,
    settled_by     integer references users (id) on delete set null,
    settled_at     timestamptz,
    hid            boolean,
    constraint question_reports_once unique (lesson_id, question_index),
    constraint question_reports_index check (question_index >= 0),
    constraint question_reports_words check (char_length(words) between 1 and 300),
    constraint question_reports_settled check ((settled_at is null) = (hid is null))
);
create index question_reports_of_family on question_reports (family_id, reported_at desc) where settled_at is null;
create index question_reports_family on question_reports (family_id);
create index question_reports_learner on question_reports (learner_id);
create index question_reports_settled_by on question_reports (settled_by);
