-- Points come for what was learnt, not for repeating it: what each lesson was worth is kept beside the ledger, answers remember when they
-- came faster than anybody reads, and a family may say how many points a day of lessons pays at most.
alter table quiz_answers add column too_fast boolean not null default false;

-- How many right answers were new (null for lessons from before, whose right answers all count), whether most answers came too fast, and
-- which concepts were due for review when the lesson was made
alter table lessons
    add column new_right integer,
    add column hasty boolean not null default false,
    add column due_concepts text[] not null default '{}',
    add constraint lessons_new_right check (new_right between 0 and correct_count);

-- Whether the learner answered the same question right before is one step into this index.
create index quiz_answers_known on quiz_answers (learner_id, question_hash, answered_at) where is_correct;

alter table families
    add column points_per_day integer default 200,
    add constraint families_points_per_day check (points_per_day between 1 and 1000000);
-- Families whose answers pay more keep the same room for learning
update families set points_per_day = 200 * points_per_correct where points_per_correct > 1;

create table lesson_pay (
    lesson_id  text primary key references lessons (id) on delete cascade,
    learner_id integer not null references users (id) on delete cascade,
    unit_id    text not null,
    day        date not null,
    paid_at    timestamptz not null,
    plain      integer not null,
    staked     integer not null,
    known      integer not null default 0,
    too_fast   integer not null default 0,
    lost       integer not null,
    finishing  boolean not null default true,
    earlier    integer not null default 0,
    withheld   integer not null default 0,
    total      integer not null,
    constraint lesson_pay_counts check (least(plain, staked, known, too_fast, lost, earlier, withheld, total) >= 0)
);
create index lesson_pay_learner on lesson_pay (learner_id, paid_at);

-- What the last weeks paid is known from the ledger; then every right answer counted.
insert into lesson_pay (lesson_id, learner_id, unit_id, day, paid_at, plain, staked, lost, total)
select l.id, l.learner_id, coalesce(l.module_id, ''), cast(l.completed_at at time zone f.time_zone as date), l.completed_at,
       l.correct_count - l.stakes_won, l.stakes_won, l.stakes_lost,
       greatest(0, coalesce((select sum(p.amount) from points_ledger p
                              where p.learner_id = l.learner_id and p.source_id = l.id
                                and p.source_type in ('QUIZ_CORRECT', 'LESSON_COMPLETE', 'DOUBLE_OR_LOSS_DEDUCTION')), 0))
  from lessons l join users u on u.id = l.learner_id join families f on f.id = u.family_id
 where l.status = 'DONE' and l.completed_at > now() - interval '35 days';
