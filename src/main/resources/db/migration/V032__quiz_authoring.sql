-- Quizzes that are written in Laurel: whose they are, drafts and archive, versions of their questions, and pictures of their own.
alter table quiz
    add column subject         text    not null default 'General',
    add column family_id       integer references users (id) on delete cascade,
    add column state           text    not null default 'PUBLISHED',
    add column version         integer not null default 1,
    add column question_count  integer not null default 0,
    add column public_play     boolean not null default false,
    add column hero_image_alt  text,
    add column drafted         boolean not null default false,
    add column questions_at    timestamptz,
    add column changed_by      integer references users (id) on delete set null,
    add column lock_version    integer not null default 0;
alter table quiz alter column subject drop default, alter column state drop default;

update quiz z set description = title where description is null;
update quiz z set question_count = (select count(*) from question q where q.quiz_id = z.id), questions_at = z.updated_at;
-- What an administrator wrote is for everybody, what anybody else wrote is for the family.
update quiz z set family_id = coalesce(u.parent_id, u.id) from users u where u.id = z.author_id and u.role <> 'ADMIN';

alter table quiz
    add constraint quiz_state check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    add constraint quiz_version check (version >= 1),
    add constraint quiz_question_count check (question_count >= 0),
    add constraint quiz_subject_length check (char_length(subject) between 1 and 100),
    add constraint quiz_hero_image_alt_length check (char_length(hero_image_alt) between 1 and 200),
    add constraint quiz_published_is_whole check (state <> 'PUBLISHED' or description is not null and questions_at is not null),
    add constraint quiz_for_guests_is_for_everybody check (not public_play or family_id is null);
create index quiz_family on quiz (family_id, created_at desc, id);
create index quiz_newest on quiz (created_at desc, id);
create index quiz_changed_by on quiz (changed_by);
create index quiz_hero_image on quiz (hero_image_url) where hero_image_url is not null;

alter table question
    add column version   integer not null default 1,
    add column kind      text,
    add column content   jsonb,
    add column concepts  text[] not null default '{}',
    add column image_alt text;

update question q
   set kind = case when a.rights = 1 then 'SINGLE' else 'SEVERAL' end,
       content = jsonb_build_object('text', q.text, 'picture', null, 'hint', null, 'explanation', '', 'concepts', '[]'::jsonb,
                                    'task', jsonb_build_object('kind', case when a.rights = 1 then 'SINGLE' else 'SEVERAL' end,
                                                               'options', a.options,
                                                               'right', case when a.rights = 1 then a.places -> 0 else a.places end))
  from (select question_id, count(*) as size, count(*) filter (where is_correct) as rights,
               jsonb_agg(text order by "order") as options,
               jsonb_agg(place order by place) filter (where is_correct) as places
          from (select *, row_number() over (partition by question_id order by "order") - 1 as place from answer) numbered
         group by question_id) a
 where a.question_id = q.id and a.size between 2 and 6 and a.rights > 0;
-- A question that nobody could answer is kept as a statement, in a quiz that is put away.
update quiz set state = 'ARCHIVED' where id in (select quiz_id from question where kind is null);
update question
   set kind = 'TRUE_FALSE',
       content = jsonb_build_object('text', text, 'picture', null, 'hint', null, 'explanation', '', 'concepts', '[]'::jsonb,
                                    'task', jsonb_build_object('kind', 'TRUE_FALSE', 'right', true))
 where kind is null;

alter table question
    alter column kind set not null,
    alter column content set not null,
    drop constraint question_once_per_place,
    add constraint question_once_per_place unique (quiz_id, version, "order"),
    add constraint question_version check (version >= 1),
    add constraint question_kind_known check (kind in ('SINGLE', 'SEVERAL', 'TRUE_FALSE', 'NUMBER', 'TEXT', 'ORDER')),
    add constraint question_image_alt_length check (char_length(image_alt) between 1 and 200);
create index question_image on question (image_url) where image_url is not null;

-- What somebody writes and has not published yet, as the form has it: whole or not.
create table quiz_draft (
    quiz_id  uuid primary key references quiz (id) on delete cascade,
    content  text not null,
    saved_by integer references users (id) on delete set null,
    saved_at timestamptz not null
);
create index quiz_draft_saved_by on quiz_draft (saved_by);

create table quiz_picture (
    id          uuid primary key,
    family_id   integer references users (id) on delete cascade,
    uploaded_by integer references users (id) on delete set null,
    media_type  text not null,
    bytes       bytea not null,
    width       integer not null,
    height      integer not null,
    alt         text not null default '',
    sha256      text not null,
    created_at  timestamptz not null,
    constraint quiz_picture_media_type check (media_type in ('image/png', 'image/jpeg')),
    constraint quiz_picture_size check (octet_length(bytes) between 1 and 5242880 and width between 1 and 4096 and height between 1 and 4096),
    constraint quiz_picture_alt_length check (char_length(alt) <= 200),
    constraint quiz_picture_hash check (sha256 ~ '^[0-9a-f]{64}$')
);
create index quiz_picture_family on quiz_picture (family_id, created_at desc);
create index quiz_picture_uploaded_by on quiz_picture (uploaded_by);
