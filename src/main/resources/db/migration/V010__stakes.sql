-- A learner whose parent allows it may stake points on a question: the answer remembers it, and the lesson what came of it.
alter table quiz_answers add column staked boolean not null default false;
alter table lessons add column double_or_loss boolean not null default false;
alter table lessons add column stakes_won integer not null default 0;
alter table lessons add column stakes_lost integer not null default 0;
alter table lessons add constraint lessons_stakes check
    (stakes_won between 0 and correct_count and stakes_lost between 0 and answered_count - correct_count);
