-- Remembers how well each concept is remembered and when it should be asked again, so that nothing learnt is forgotten.
create table reviews (
    learner_id  integer not null references users (id) on delete cascade,
    concept     text not null,
    stability   double precision not null,
    difficulty  double precision not null,
    due         date not null,
    last_review timestamptz not null,
    reps        integer not null,
    lapses      integer not null,
    pace_ms     integer not null default 0,
    primary key (learner_id, concept),
    constraint reviews_memory check (stability >= 0.001 and difficulty between 1 and 10),
    constraint reviews_counts check (reps >= 1 and lapses between 0 and reps and pace_ms >= 0)
);
create index reviews_due on reviews (learner_id, due);
