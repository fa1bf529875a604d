-- What people are limited to in their roles.

create table assignment (
    id uuid not null,
    person_id uuid not null,
    role varchar(20) not null,
    study varchar(100),
    country varchar(2),
    origin varchar(2),
    destination varchar(2),
    organisation_id uuid,
    since timestamptz(6) not null,
    constraint assignment_pk primary key (id),
    constraint assignment_person_fk foreign key (person_id) references person (id),
    constraint assignment_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint assignment_role_known check (role in ('member', 'researcher', 'coordinator', 'editor', 'study-lead',
        'moderator', 'admin', 'duty-officer', 'vault-keeper')),
    constraint assignment_country_or_corridor check (country is null or (origin is null and destination is null))
);
create index assignment_person on assignment (person_id, since, id);
create index assignment_organisation on assignment (organisation_id);
