-- Erasing a learner is the one way out of the append-only ledger: one function of the owner, called by one use case that is audited.
create function erase_learner(erased integer) returns void language plpgsql security definer set search_path from current as $$
begin
    if not exists (select 1 from users where id = erased and role = 'LEARNER') then
        raise exception 'user % is not a learner', erased;
    end if;
    perform set_config('laurel.erasing_learner', erased::text, true);
    update rewards r set current_redemptions = current_redemptions - gone.count
      from (select reward_id, count(*) from reward_redemptions where learner_id = erased and status = 'APPROVED' group by reward_id) gone
     where r.id = gone.reward_id and r.current_redemptions >= gone.count;
    with rows as (delete from points_ledger where learner_id = erased returning transfer_id)
    delete from points_transfers t using rows where t.id = rows.transfer_id;
    delete from wallets where learner_id = erased;
    delete from users where id = erased;
    perform set_config('laurel.erasing_learner', '', true);
end $$;
