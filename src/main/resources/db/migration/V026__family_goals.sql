-- A goal that a whole family pays into is a reward that nobody has alone: what each learner gave lies in that learner's own wallet for it.
alter table rewards
    add column shared boolean not null default false,
    add column reached_at timestamptz,
    add constraint rewards_reached check (reached_at is null or shared and not is_active);
