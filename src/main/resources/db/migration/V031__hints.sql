-- What is right only with a hint was hard and comes back sooner: a lesson knows the question whose hint it showed last, an answer that it was given after its hint.
alter table lessons add column hinted_question integer;
alter table quiz_answers add column hinted boolean not null default false;
