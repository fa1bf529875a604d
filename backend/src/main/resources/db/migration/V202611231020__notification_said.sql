-- Words of comments are not kept with what people were told: they are asked for when they are read, so that what is hidden,
-- deleted or reworded is so everywhere.

alter table tiding add column said_kind varchar(40);
alter table tiding add column said_id uuid;
alter table tiding add constraint tiding_said_whole check ((said_kind is null) = (said_id is null));

update tiding t set said_kind = 'comment', said_id = c.id, text = ''
from discussion_comment c
where t.what in ('commented', 'mentioned') and c.number = cast(substring(t.address from '#c([0-9]{1,18})$') as bigint);
