-- Questions of several kinds: how each was answered, and which of the things shown were chosen or in which order they were put.
create type question_kind as enum ('SINGLE', 'SEVERAL', 'TRUE_FALSE', 'NUMBER', 'TEXT', 'ORDER');
alter table quiz_answers add column kind question_kind not null default 'SINGLE';
alter table quiz_answers add column chosen_places integer[];
alter table quiz_answers add constraint quiz_answers_places check ((chosen_places is not null) = (kind in ('SEVERAL', 'ORDER')));
