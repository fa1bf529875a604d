-- Devices in the field, each with a token of its own. The token is not here, only its SHA-256.

create table survey_device (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    name varchar(100) not null,
    fingerprint char(64) not null,
    made_by uuid not null,
    made_at timestamptz(6) not null,
    last_used_on date,
    revoked_at timestamptz(6),
    constraint survey_device_pk primary key (id),
    constraint survey_device_person foreign key (person_id) references person (id),
    constraint survey_device_fingerprint_once unique (fingerprint)
);
create index survey_device_of_person on survey_device (person_id, made_at desc, id desc);
