-- How far a learner has read a lesson: a reload, or another device, goes on there.
alter table lessons
    add column parts_read smallint not null default 0
        constraint lessons_parts_read check (parts_read >= 0);
