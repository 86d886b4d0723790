-- Keeps right answers with older ones counting less, so that what is shown follows what a learner can do now.
alter table concept_mastery
    add column recent_right  double precision not null default 0,
    add column recent_weight double precision not null default 0;

-- Of the answers before, nobody remembers the order: the right ones are taken as spread evenly.
update concept_mastery
   set recent_weight = (1 - power(0.98, total_count)) / 0.02,
       recent_right = (1 - power(0.98, total_count)) / 0.02 * correct_count / total_count
 where total_count > 0;

alter table concept_mastery
    add constraint concept_mastery_recent check (recent_right >= 0 and recent_right <= recent_weight + 0.000001);

update learner_profiles p
   set subject_performance = (
       select jsonb_object_agg(s.key, s.value || jsonb_build_object(
                  'stretch', 0,
                  'recentWeight', (1 - power(0.98, cast(s.value ->> 'answers' as double precision))) / 0.02,
                  'recentRight', (1 - power(0.98, cast(s.value ->> 'answers' as double precision))) / 0.02
                                 * coalesce(cast(s.value ->> 'correct' as double precision)
                                            / nullif(cast(s.value ->> 'answers' as double precision), 0), 0)))
         from jsonb_each(p.subject_performance) s)
 where subject_performance <> '{}';
