-- Points are kept like money: wallets that never go below zero and a ledger that is only ever added to.
create table wallets (
    id         bigint generated always as identity primary key,
    learner_id integer not null references users (id) on delete cascade,
    reward_id  uuid references rewards (id),
    balance    integer not null default 0,
    row_count  integer not null default 0,
    constraint wallets_once unique nulls not distinct (learner_id, reward_id),
    constraint wallets_never_negative check (balance >= 0),
    constraint wallets_row_count check (row_count >= 0)
);
create index wallets_reward on wallets (reward_id);

create table points_transfers (
    id              uuid primary key default gen_random_uuid(),
    idempotency_key text not null unique,
    content_hash    varchar(64) not null,
    created_at      timestamptz not null default now(),
    constraint points_transfers_key_length check (char_length(idempotency_key) between 1 and 200)
);

create table points_ledger (
    id            uuid primary key default gen_random_uuid(),
    learner_id    integer not null references users (id) on delete cascade,
    wallet_id     bigint not null references wallets (id),
    row_no        integer not null,
    amount        integer not null,
    balance_after integer not null,
    source_type   text not null,
    source_id     text,
    description   text not null,
    actor_id      integer,
    transfer_id   uuid not null references points_transfers (id),
    reverses      uuid unique references points_ledger (id),
    created_at    timestamptz not null default now(),
    constraint points_ledger_amount check (amount <> 0),
    constraint points_ledger_balance check (balance_after >= 0),
    constraint points_ledger_row unique (wallet_id, row_no),
    constraint points_ledger_source_type check (source_type in
        ('QUIZ_CORRECT', 'LESSON_COMPLETE', 'ACHIEVEMENT', 'REDEMPTION', 'ADMIN_ADJUST', 'DOUBLE_OR_LOSS_DEDUCTION', 'GOAL_DELEGATION',
         'GOAL_RETURN', 'REDEMPTION_RETURN', 'REVERSAL', 'PARENT_ADJUST'))
);
create unique index points_ledger_one_payment_per_cause on points_ledger (learner_id, source_type, source_id)
    where source_type in ('QUIZ_CORRECT', 'LESSON_COMPLETE', 'ACHIEVEMENT', 'DOUBLE_OR_LOSS_DEDUCTION');
create index points_ledger_learner on points_ledger (learner_id, created_at desc);
create index points_ledger_transfer on points_ledger (transfer_id);
create index points_ledger_source on points_ledger (source_type, source_id);

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('laurel.erasing_learner', true) = old.learner_id::text then
        return old;
    end if;
    raise exception 'points_ledger is append-only: % refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger points_ledger_append_only before update or delete on points_ledger
    for each row execute function refuse_ledger_change();
create trigger points_ledger_no_truncate before truncate on points_ledger
    for each statement execute function refuse_ledger_change();
