-- What sign-in has yet to be told about a person: at most one row each, gone when it is done.

create table sign_in_change (
    person_id uuid not null,
    wishes bigint not null,
    grant_roles varchar(20)[] not null,
    revoke_roles varchar(20)[] not null,
    admitted boolean not null,
    tries integer not null,
    next_try_at timestamptz(6) not null,
    claimed_until timestamptz(6),
    last_fault varchar(500),
    constraint sign_in_change_pk primary key (person_id),
    constraint sign_in_change_person_fk foreign key (person_id) references person (id)
);
create index sign_in_change_due on sign_in_change (next_try_at);
