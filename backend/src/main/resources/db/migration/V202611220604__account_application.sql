-- Who asks to come in, and what became of it.

create table application (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    organisation_id uuid,
    organisation_name varchar(200),
    motivation varchar(4000) not null,
    languages varchar(40)[] not null,
    countries varchar(20)[] not null,
    submitted_at timestamptz(6) not null,
    decided_at timestamptz(6),
    decided_by uuid,
    reason varchar(1000),
    constraint application_pk primary key (id),
    constraint application_person_fk foreign key (person_id) references person (id),
    constraint application_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint application_kind_known check (kind in ('member', 'researcher')),
    constraint application_state_known check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
    constraint application_decided check ((state = 'waiting') = (decided_at is null))
);
create unique index application_one_waiting on application (person_id, kind) where state = 'waiting';
create index application_person on application (person_id);
create index application_organisation on application (organisation_id);
create index application_order on application (submitted_at desc, id desc);
create index application_waiting on application (submitted_at desc, id desc) where state = 'waiting';
