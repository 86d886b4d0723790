-- Adults report a question that they see in a preview, where nobody has answered it: its content is kept with the report.
alter table question_reports
    alter column learner_id drop not null,
    alter column lesson_id drop not null,
    alter column question_index drop not null,
    alter column chosen drop not null,
    add column unit_id text,
    add column content jsonb,
    add constraint question_reports_source check (
        lesson_id is not null and learner_id is not null and question_index is not null and chosen is not null
            and unit_id is null and content is null
        or lesson_id is null and learner_id is null and question_index is null and chosen is null
            and unit_id is not null and content is not null and settled_at is not null and not of_family);
create unique index question_reports_by_adults on question_reports (family_id, question_hash) where lesson_id is null;
