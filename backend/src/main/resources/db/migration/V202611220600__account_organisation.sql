-- Organisations people come from.

create table organisation (
    id uuid not null,
    version bigint not null,
    name varchar(200) not null,
    acronym varchar(30),
    constituency varchar(20) not null,
    country varchar(2),
    website varchar(500),
    constraint organisation_pk primary key (id),
    constraint organisation_constituency_known check (constituency in
        ('workers', 'employers', 'government', 'civil-society', 'private', 'academia'))
);
create unique index organisation_name on organisation (lower(name));
create index organisation_order on organisation (lower(name), id);
