-- Each row of the ledger carries a hash of itself and of the row before it, so that a change behind Laurel's back is found; and what checks found is kept.
alter table points_ledger add column hash bytea;
alter table wallets add column last_at timestamptz;

-- SHA-256 of the row as text, one field a line. What may be missing is "-" or begins with "=", and only the last field may hold line breaks:
-- two rows never have the same text. docs/reliability.md explains it; app.laurel.points.LedgerHash computes the same.
create function ledger_hash(before bytea, entry points_ledger) returns bytea language sql stable as $$
    select sha256(convert_to(concat_ws(e'\n',
        coalesce(encode(before, 'hex'), repeat('0', 64)),
        entry.wallet_id,
        entry.row_no,
        entry.id,
        entry.learner_id,
        entry.amount,
        entry.balance_after,
        entry.source_type,
        coalesce('=' || entry.source_id, '-'),
        coalesce('=' || entry.actor_id, '-'),
        entry.transfer_id,
        coalesce('=' || entry.reverses, '-'),
        (extract(epoch from entry.created_at) * 1000000)::bigint,
        entry.description), 'UTF8'))
$$;

-- Rows that are there already are hashed as they are; a check says whether they fit together.
alter table points_ledger disable trigger points_ledger_append_only;
do $$
declare
    entry points_ledger;
    wallet bigint;
    before bytea;
begin
    for entry in select * from points_ledger order by wallet_id, row_no loop
        if wallet is distinct from entry.wallet_id then
            wallet := entry.wallet_id;
            before := null;
        end if;
        before := ledger_hash(before, entry);
        update points_ledger set hash = before where id = entry.id;
    end loop;
end $$;
alter table points_ledger enable trigger points_ledger_append_only;
alter table points_ledger
    alter column hash set not null,
    add constraint points_ledger_hash check (octet_length(hash) = 32),
    add constraint points_ledger_source_id check (source_id not like e'%\n%');
update wallets w set last_at = (select max(l.created_at) from points_ledger l where l.wallet_id = w.id);

create function chain_ledger_row() returns trigger language plpgsql set search_path from current as $$
declare
    last points_ledger;
    computed bytea;
begin
    select * into last from points_ledger where wallet_id = new.wallet_id order by row_no desc limit 1;
    if new.row_no <> coalesce(last.row_no, 0) + 1 then
        raise exception 'points_ledger: row % of wallet % does not follow row %', new.row_no, new.wallet_id, coalesce(last.row_no, 0)
            using errcode = 'check_violation';
    end if;
    if new.balance_after <> coalesce(last.balance_after, 0)::bigint + new.amount then
        raise exception 'points_ledger: % and % do not make the balance %', coalesce(last.balance_after, 0), new.amount, new.balance_after
            using errcode = 'check_violation';
    end if;
    computed := ledger_hash(last.hash, new);
    if new.hash <> computed then
        raise exception 'points_ledger: row % of wallet % carries the hash of another row', new.row_no, new.wallet_id
            using errcode = 'check_violation';
    end if;
    new.hash := computed;
    return new;
end $$;
create trigger points_ledger_chain before insert on points_ledger for each row execute function chain_ledger_row();

-- The balance at a moment is one step into this index.
create index points_ledger_moment on points_ledger (wallet_id, created_at desc, row_no desc);

create table ledger_checks (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    invariant  text not null,
    looked     bigint not null,
    violations bigint not null,
    millis     bigint not null,
    findings   jsonb not null default '[]',
    constraint ledger_checks_counts check (looked >= 0 and violations >= 0 and millis >= 0)
);
create index ledger_checks_newest on ledger_checks (invariant, id desc);
create index ledger_checks_at on ledger_checks (at);
