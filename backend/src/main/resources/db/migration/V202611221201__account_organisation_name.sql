-- By what names are taken for the same: what a reader cannot tell apart is one name.

alter table organisation add column name_key text;
update organisation set name_key = trim(lower(upper(regexp_replace(regexp_replace(
    normalize(name, NFKC), '[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'),
    '\s+', ' ', 'g'))));
-- What was listed twice before stays, beside the first of its name.
update organisation twin set name_key = name_key || ' ' || id
    where exists (select 1 from organisation first where first.name_key = twin.name_key and first.id < twin.id);
alter table organisation alter column name_key set not null;

drop index organisation_name;
create unique index organisation_name on organisation (name_key);
