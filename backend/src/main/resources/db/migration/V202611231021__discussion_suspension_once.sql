-- One suspension at a time for each name that somebody goes by. A pseudonym is one of its own: if a second suspension were
-- refused because of the first, the refusal would say who writes under it.

alter table discussion_suspension add column voice varchar(100);
update discussion_suspension s set voice = coalesce(
    (select c.thread_id || ' ' || c.pseudonym from discussion_comment c where c.id = s.comment_id), '');
alter table discussion_suspension alter column voice set not null;

update discussion_suspension s set lifted_at = least(s.until, current_timestamp)
where s.lifted_at is null and exists (
    select 1 from discussion_suspension other
    where other.person_id = s.person_id and other.voice = s.voice and other.lifted_at is null
        and (other.until, other.id) > (s.until, s.id));
create unique index discussion_suspension_once on discussion_suspension (person_id, voice) where lifted_at is null;
