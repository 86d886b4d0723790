-- A family that names its points says what one of them is called, too; for names that are there, what they are without an English plural's s.
alter table families
    add point_name text not null default 'point',
    add constraint families_point_name_length check (char_length(btrim(point_name)) between 1 and 20);

update families
   set point_name = case when points_name ~ '[^s]s$' and char_length(points_name) > 2 then left(points_name, -1) else points_name end
 where points_name <> 'points';
