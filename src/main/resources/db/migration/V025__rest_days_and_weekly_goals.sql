-- Being ill ends no row of days: parents mark those days. And learners set themselves a goal for the week; weeks in which it was met stay known.
create table sick_days (
    learner_id integer not null references users (id) on delete cascade,
    day        date not null,
    marked_by  integer references users (id) on delete set null,
    marked_at  timestamptz not null default now(),
    primary key (learner_id, day)
);
create index sick_days_marked_by on sick_days (marked_by);

create table weekly_goals (
    learner_id integer primary key references users (id) on delete cascade,
    measure    text not null,
    target     integer not null,
    set_at     timestamptz not null default now(),
    constraint weekly_goals_measure check (measure in ('LESSONS', 'MINUTES', 'ANSWERS')),
    constraint weekly_goals_target check (target between 1 and 1000)
);

create table weekly_goals_met (
    learner_id integer not null references users (id) on delete cascade,
    week       date not null,
    primary key (learner_id, week),
    constraint weekly_goals_met_monday check (extract(isodow from week) = 1)
);
