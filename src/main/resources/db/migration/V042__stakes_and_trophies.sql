-- What double or loss and trophies pay is a family's choice like the other figures, and begins as what they paid until now.
alter table families
    add stake_won integer not null default 2,
    add stake_lost integer not null default 1,
    add trophy_points integer[] not null default '{5,10,15,20,25,30,40,50}',
    add constraint families_stake_won check (stake_won between 0 and 200),
    add constraint families_stake_lost check (stake_lost between 0 and 100),
    -- One figure for each that trophies usually pay, in that order
    add constraint families_trophy_points check (
        array_ndims(trophy_points) = 1 and cardinality(trophy_points) = 8 and array_position(trophy_points, null) is null
        and 0 <= all (trophy_points) and 1000 >= all (trophy_points));

-- A stake that was won paid a right answer twice.
update families set stake_won = 2 * points_per_correct where points_per_correct <> 1;

alter table achievements
    drop constraint achievements_points,
    add constraint achievements_points check (points between 0 and 1000);
