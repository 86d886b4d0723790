-- What administrators keep from all learners of the installation, and what they answered to reports of questions.
create table withdrawn_questions (
    question_hash   varchar(64) primary key,
    question_text   text not null,
    unit_id         text not null,
    content         jsonb not null,
    withdrawn_by    integer references users (id) on delete set null,
    withdrawn_at    timestamptz not null,
    brought_back_at timestamptz
);
create index withdrawn_questions_newest on withdrawn_questions (withdrawn_at desc, question_hash) where brought_back_at is null;
create index withdrawn_questions_withdrawn_by on withdrawn_questions (withdrawn_by);

create table withdrawn_units (
    unit_id      text primary key,
    withdrawn_by integer references users (id) on delete set null,
    withdrawn_at timestamptz not null
);
create index withdrawn_units_withdrawn_by on withdrawn_units (withdrawn_by);

create index lessons_unit on lessons (module_id);

-- What a family wrote itself, or had drafted, is its own business: its reports do not leave the family
alter table question_reports
    add column of_family boolean not null default false,
    add column answer text,
    add column answered_at timestamptz,
    add constraint question_reports_answer check (answer in ('KEPT', 'WITHDRAWN')),
    add constraint question_reports_answered check ((answer is null) = (answered_at is null));
update question_reports r set of_family = true
 where exists (select from own_questions o where o.family_id = r.family_id and o.question_hash = r.question_hash)
    or exists (select from lessons l where l.id = r.lesson_id and l.module_id like 'own/%');
create index question_reports_unanswered on question_reports (question_hash, reported_at) where answered_at is null and not of_family;
create index question_reports_hash on question_reports (question_hash);
create index question_reports_answered_at on question_reports (family_id, answered_at) where answered_at is not null;
