-- Belonging to an organisation is decided by who administers accounts; people ask for it.

alter table person add column organisation_asked boolean not null default false;
alter table person add column asked_organisation_id uuid;
alter table person add constraint person_asks_known foreign key (asked_organisation_id) references organisation (id);
alter table person add constraint person_asks_what check (organisation_asked or asked_organisation_id is null);
create index person_asking on person (lower(name), id) where organisation_asked;
