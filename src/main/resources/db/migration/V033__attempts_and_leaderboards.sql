-- Attempts that the server issues, times and closes, limited by a constraint; and leaderboards kept with each finish, so that no board reads all attempts.
create type attempt_state as enum ('RUNNING', 'FINISHED', 'TIMED_OUT');

alter table quiz_attempt
    add column version            integer       not null default 1,
    add column number             integer,
    add column allowed            integer,
    add column state              attempt_state not null default 'FINISHED',
    add column started_at         timestamptz,
    add column deadline           timestamptz,
    add column seed               bigint        not null default 0,
    add column shuffled_questions boolean       not null default false,
    add column shuffled_options   boolean       not null default false,
    add column answered           integer       not null default 0,
    add column last_answered_at   timestamptz,
    add column shared_at          timestamptz,
    alter column completed_at drop not null,
    alter column completed_at drop default,
    alter column total_time_ms set default 0;

update quiz_attempt a
   set number = n.number, allowed = greatest(n.number, q.max_attempts), answered = a.total_questions,
       state = case when a.timed_out then 'TIMED_OUT'::attempt_state else 'FINISHED'::attempt_state end,
       started_at = a.completed_at - a.total_time_ms * interval '1 millisecond', last_answered_at = a.completed_at
  from (select id, row_number() over (partition by quiz_id, user_id order by completed_at, id) as number from quiz_attempt) n, quiz q
 where n.id = a.id and q.id = a.quiz_id;

alter table quiz_attempt
    alter column number set not null,
    alter column allowed set not null,
    alter column started_at set not null,
    add constraint quiz_attempt_once_per_number unique (quiz_id, user_id, number),
    add constraint quiz_attempt_allowed check (number between 1 and allowed),
    add constraint quiz_attempt_answered check (answered between 0 and total_questions),
    add constraint quiz_attempt_end check ((state = 'RUNNING') = (completed_at is null)),
    add constraint quiz_attempt_in_time check (timed_out = (state = 'TIMED_OUT')),
    add constraint quiz_attempt_deadline check (deadline > started_at);
create unique index quiz_attempt_one_running on quiz_attempt (quiz_id, user_id) where state = 'RUNNING';
create index quiz_attempt_open on quiz_attempt (deadline) where state = 'RUNNING';
create index quiz_attempt_newest on quiz_attempt (quiz_id, completed_at desc, id);

alter table attempt_answer
    add column response    jsonb,
    add column words       text,
    add column answered_at timestamptz,
    add column elapsed_ms  integer not null default 0,
    add column too_fast    boolean not null default false,
    -- A whole quiz goes together with its attempts, in whatever order
    alter constraint attempt_answer_question_id_fkey deferrable initially deferred,
    alter constraint attempt_answer_answer_id_fkey deferrable initially deferred,
    drop constraint attempt_answer_graded,
    add constraint attempt_answer_graded check (answer_id is not null or response is not null or not is_correct),
    add constraint attempt_answer_elapsed check (elapsed_ms >= 0);

-- What an attempt of a learner paid, and why no more; beside the ledger, as lesson_pay is.
create table attempt_pay (
    attempt_id uuid primary key references quiz_attempt (id) on delete cascade,
    learner_id integer not null references users (id) on delete cascade,
    quiz_id    uuid not null references quiz (id) on delete cascade,
    day        date not null,
    paid_at    timestamptz not null,
    plain      integer not null,
    improved   integer not null,
    too_fast   integer not null,
    finishing  boolean not null,
    withheld   integer not null,
    total      integer not null,
    constraint attempt_pay_counts check (least(plain, improved, too_fast, withheld, total) >= 0 and improved <= plain)
);
create index attempt_pay_learner on attempt_pay (learner_id, day);
create index attempt_pay_quiz on attempt_pay (quiz_id, learner_id);

-- Under which name a learner appears to other families, and which parent agreed to it.
create table pseudonyms (
    user_id   integer primary key references users (id) on delete cascade,
    pseudonym text not null,
    agreed_by integer references users (id) on delete set null,
    agreed_at timestamptz not null,
    constraint pseudonyms_length check (char_length(btrim(pseudonym)) between 3 and 30)
);
create unique index pseudonyms_once on pseudonyms (lower(pseudonym));
create index pseudonyms_agreed_by on pseudonyms (agreed_by);

-- Each person's best attempt of a quiz: ever, and among those that ended in a week or a month of the person's calendar.
create table best_attempt (
    quiz_id     uuid not null references quiz (id) on delete cascade,
    period      text not null,
    user_id     integer not null references users (id) on delete cascade,
    attempt_id  uuid not null references quiz_attempt (id) on delete cascade,
    correct     integer not null,
    time_ms     integer not null,
    finished_at timestamptz not null,
    shown       boolean not null,
    primary key (quiz_id, period, user_id),
    constraint best_attempt_period check (period ~ '^(ever|[0-9]{4}-(W[0-9]{2}|[0-9]{2}))$'),
    constraint best_attempt_counts check (correct >= 0 and time_ms >= 0)
);
create index best_attempt_ranks on best_attempt (quiz_id, period, correct desc, time_ms, user_id) where shown;
create index best_attempt_user on best_attempt (user_id, quiz_id, period);
create index best_attempt_attempt on best_attempt (attempt_id);

-- The sums of each person's best attempts.
create table player_total (
    period  text not null,
    user_id integer not null references users (id) on delete cascade,
    correct integer not null,
    time_ms bigint not null,
    quizzes integer not null,
    shown   boolean not null,
    primary key (period, user_id),
    constraint player_total_counts check (correct >= 0 and time_ms >= 0 and quizzes >= 0)
);
create index player_total_ranks on player_total (period, correct desc, time_ms, user_id) where shown and quizzes > 0;
create index player_total_user on player_total (user_id, period);

create function keep_best_attempt() returns trigger language plpgsql as $$
begin
    insert into best_attempt as b (quiz_id, period, user_id, attempt_id, correct, time_ms, finished_at, shown)
    select new.quiz_id, p.period, new.user_id, new.id, new.correct_count, new.total_time_ms, new.completed_at,
           exists (select 1 from pseudonyms n where n.user_id = new.user_id)
      from users u join families f on f.id = u.family_id
     cross join lateral (values ('ever'), (to_char(new.completed_at at time zone f.time_zone, 'IYYY-"W"IW')),
                                (to_char(new.completed_at at time zone f.time_zone, 'YYYY-MM'))) as p (period)
     where u.id = new.user_id
     order by p.period
    on conflict (quiz_id, period, user_id) do update
       set attempt_id = excluded.attempt_id, correct = excluded.correct, time_ms = excluded.time_ms,
           finished_at = excluded.finished_at, shown = excluded.shown
     where (excluded.correct, -excluded.time_ms) > (b.correct, -b.time_ms);
    return null;
end $$;

create function keep_player_total() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into player_total as t (period, user_id, correct, time_ms, quizzes, shown)
        values (new.period, new.user_id, new.correct, new.time_ms, 1, new.shown)
        on conflict (period, user_id) do update
           set correct = t.correct + excluded.correct, time_ms = t.time_ms + excluded.time_ms, quizzes = t.quizzes + 1,
               shown = excluded.shown;
    elsif tg_op = 'UPDATE' then
        update player_total
           set correct = correct + new.correct - old.correct, time_ms = time_ms + new.time_ms - old.time_ms, shown = new.shown
         where period = new.period and user_id = new.user_id;
    else
        update player_total
           set correct = correct - old.correct, time_ms = time_ms - old.time_ms, quizzes = quizzes - 1
         where period = old.period and user_id = old.user_id;
    end if;
    return null;
end $$;

-- Whoever is no longer agreed to disappears at once from what everybody sees.
create function keep_shown() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update player_total set shown = false where user_id = old.user_id;
        update best_attempt set shown = false where user_id = old.user_id;
    else
        update player_total set shown = true where user_id = new.user_id;
        update best_attempt set shown = true where user_id = new.user_id;
    end if;
    return null;
end $$;

create trigger best_attempt_kept after insert or update or delete on best_attempt
    for each row execute function keep_player_total();
create trigger quiz_attempt_begun_and_ended after insert on quiz_attempt
    for each row when (new.state <> 'RUNNING') execute function keep_best_attempt();
create trigger quiz_attempt_ended after update of state on quiz_attempt
    for each row when (old.state = 'RUNNING' and new.state <> 'RUNNING') execute function keep_best_attempt();
create trigger pseudonyms_shown after insert or delete on pseudonyms
    for each row execute function keep_shown();

-- What was played before; the triggers add the sums.
insert into best_attempt (quiz_id, period, user_id, attempt_id, correct, time_ms, finished_at, shown)
select distinct on (quiz_id, user_id) quiz_id, 'ever', user_id, id, correct_count, total_time_ms, completed_at, false
  from quiz_attempt order by quiz_id, user_id, correct_count desc, total_time_ms, completed_at;
