-- Tells operators how timed jobs do: one that fails leaves when, and under which reference the log says why.
alter table timed_jobs
    alter column run_at drop not null,
    add column failed_at timestamptz,
    add column reference text,
    add constraint timed_jobs_reference check ((failed_at is null) = (reference is null));
