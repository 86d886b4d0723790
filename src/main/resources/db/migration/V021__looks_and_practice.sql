-- A learner chooses between the playful and the calm look; null follows the grade. Questions answered wrong are practised in
-- a lesson of their own, which knows the lesson they come from and pays nothing.
create type page_look as enum ('PLAYFUL', 'CALM');
alter table learner_profiles add column look page_look;
alter table lessons add column practice_of text references lessons (id) on delete cascade;
create index lessons_practice_of on lessons (practice_of);
