-- A notice that names a learner goes when the learner is erased.
alter table notices add learner_id integer references users (id) on delete cascade;
create index notices_learner on notices (learner_id);

update notices n set learner_id = r.learner_id
  from question_reports r
  join users l on l.id = r.learner_id
  join users a on a.family_id = r.family_id
 where n.kind = 'QUESTION_REPORTED' and a.id = n.recipient_id and starts_with(n.text, l.name) and position(r.question_text in n.text) > 0;
-- Whoever these name is gone or is called otherwise now; open reports are shown without them.
delete from notices where kind = 'QUESTION_REPORTED' and learner_id is null;
