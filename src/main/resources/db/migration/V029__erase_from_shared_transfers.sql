-- A transfer that moved points of several learners stays for the others when one of them is erased; and two parents may have to agree that a family goal is reached.
alter table rewards add column agreed_by integer references users (id) on delete set null;
create index rewards_agreed_by on rewards (agreed_by);

create or replace function erase_learner(erased integer) returns void language plpgsql security definer set search_path from current as $$
declare
    tries integer := 0;
    patience text := current_setting('lock_timeout');
begin
    if not exists (select 1 from users where id = erased and role = 'LEARNER') then
        raise exception 'user % is not a learner', erased;
    end if;
    -- Some hold a wallet and go for the learner, others hold the learner and go for a wallet: whoever wants both alone
    -- lets go again before anybody is taken for deadlocked.
    loop
        begin
            perform set_config('lock_timeout', '200ms', true);
            perform 1 from rewards where id in (select reward_id from reward_redemptions where learner_id = erased
                                                union select reward_id from wallets where learner_id = erased) order by id for no key update;
            perform 1 from lessons where learner_id = erased order by id for no key update;
            perform 1 from reward_redemptions where learner_id = erased order by id for no key update;
            perform 1 from wallets where learner_id = erased order by id for no key update;
            perform 1 from users where id = erased for update;
            perform set_config('lock_timeout', patience, true);
            exit;
        exception when lock_not_available then
            tries := tries + 1;
            if tries = 100 then
                raise;
            end if;
            perform pg_sleep(0.02);
        end;
    end loop;
    perform set_config('laurel.erasing_learner', erased::text, true);
    update rewards r set current_redemptions = current_redemptions - gone.count
      from (select reward_id, count(*) from reward_redemptions where learner_id = erased and status = 'APPROVED' group by reward_id) gone
     where r.id = gone.reward_id and r.current_redemptions >= gone.count;
    with rows as (delete from points_ledger where learner_id = erased returning transfer_id)
    delete from points_transfers t using rows where t.id = rows.transfer_id
       and not exists (select 1 from points_ledger o where o.transfer_id = t.id and o.learner_id <> erased);
    delete from wallets where learner_id = erased;
    delete from users where id = erased;
    -- Reasons and notes may name the child as well
    update audit_log set detail = '' where learner_id = erased and detail <> '';
    update audit_log set actor = '' where actor_id = erased;
    perform set_config('laurel.erasing_learner', '', true);
end $$;
