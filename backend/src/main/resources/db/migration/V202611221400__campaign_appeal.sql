-- Appeals: their text with every version of it, and the organisations that signed.

create table campaign_appeal (
    id uuid not null,
    number bigint,
    version bigint not null,
    state varchar(20) not null,
    edition integer not null,
    language varchar(10) not null,
    original_revision integer not null,
    wordings text not null,
    sign_until date,
    steps text not null,
    answers text not null,
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint campaign_appeal_pk primary key (id),
    constraint campaign_appeal_number_once unique (number),
    constraint campaign_appeal_state check (state in ('draft', 'open', 'closed', 'answered', 'withdrawn')),
    constraint campaign_appeal_numbered check ((number is null) = (edition = 0)),
    constraint campaign_appeal_wordings_json check (wordings is json array),
    constraint campaign_appeal_steps_json check (steps is json array),
    constraint campaign_appeal_answers_json check (answers is json array)
);
create index campaign_appeal_desk on campaign_appeal (updated_at, id);

create table campaign_appeal_version (
    appeal_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    by_person uuid,
    act varchar(40) not null,
    state varchar(20) not null,
    edition integer,
    snapshot text not null,
    constraint campaign_appeal_version_pk primary key (appeal_id, version),
    constraint campaign_appeal_version_of foreign key (appeal_id) references campaign_appeal (id),
    constraint campaign_appeal_version_edition_once unique (appeal_id, edition),
    constraint campaign_appeal_version_json check (snapshot is json array)
);

create table campaign_appeal_signature (
    id uuid not null,
    version bigint not null,
    appeal_id uuid not null,
    edition integer not null,
    organisation_id uuid not null,
    constituency varchar(20) not null,
    person_id uuid not null,
    mandate_giver varchar(200) not null,
    mandated_on date not null,
    mandate varchar(2000) not null,
    signed_at timestamptz(6) not null,
    revoked_at timestamptz(6),
    revoked_by uuid,
    constraint campaign_appeal_signature_pk primary key (id),
    constraint campaign_appeal_signature_of foreign key (appeal_id) references campaign_appeal (id),
    constraint campaign_appeal_signature_organisation foreign key (organisation_id) references organisation (id),
    constraint campaign_appeal_signature_person foreign key (person_id) references person (id)
);
create unique index campaign_appeal_signature_once on campaign_appeal_signature (appeal_id, organisation_id)
    where revoked_at is null;
create index campaign_appeal_signature_order on campaign_appeal_signature (appeal_id, signed_at, id);
