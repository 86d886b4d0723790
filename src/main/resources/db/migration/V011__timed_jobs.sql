-- Remembers when each timed job began last, so that of several instances one runs it, and runs it once.
create table timed_jobs (
    name   text primary key,
    run_at timestamptz not null
);
