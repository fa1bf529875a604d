-- Everybody who ever arrived with a token of their own.

create table person (
    id uuid not null,
    version bigint not null,
    name varchar(200) not null,
    sign_in_name varchar(200) not null,
    email varchar(320) not null,
    email_verified boolean not null,
    organisation_id uuid,
    languages varchar(40)[] not null,
    interface_language varchar(2),
    roles varchar(20)[] not null,
    roles_settled_at timestamptz(6),
    suspension_reason varchar(1000),
    suspended_since timestamptz(6),
    suspended_by uuid,
    known_since timestamptz(6) not null,
    last_seen_at timestamptz(6) not null,
    constraint person_pk primary key (id),
    constraint person_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint person_interface_language_known check (interface_language in ('en', 'fr', 'es', 'ar')),
    constraint person_roles_known check (roles <@ array['member', 'researcher', 'coordinator', 'editor', 'study-lead',
        'moderator', 'admin', 'duty-officer', 'vault-keeper']::varchar[]),
    constraint person_suspension_whole check ((suspension_reason is null) = (suspended_since is null))
);
create index person_order on person (lower(name), id);
create index person_organisation on person (organisation_id);
create index person_roles on person using gin (roles);
