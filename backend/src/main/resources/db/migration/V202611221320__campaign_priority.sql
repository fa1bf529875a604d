-- Campaign priorities: their text with every version of it, who endorses them, what they rest on, what is proposed to change.

create sequence campaign_priority_number;

create table campaign_priority (
    id uuid not null,
    number bigint not null,
    version bigint not null,
    status varchar(20) not null,
    visibility varchar(20) not null,
    text text not null,
    steps text not null,
    owner_id uuid,
    facilitators uuid[] not null,
    circle uuid[] not null,
    consultation_until date,
    consultation_closed_at timestamptz(6),
    closing_note varchar(4000),
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint campaign_priority_pk primary key (id),
    constraint campaign_priority_number_once unique (number),
    constraint campaign_priority_owner foreign key (owner_id) references person (id),
    constraint campaign_priority_status check (status in
        ('proposed', 'under-consultation', 'adopted', 'in-action', 'achieved', 'dropped')),
    constraint campaign_priority_visibility check (visibility in ('public', 'members', 'circle')),
    constraint campaign_priority_text_json check (text is json object),
    constraint campaign_priority_steps_json check (steps is json array),
    constraint campaign_priority_closing check ((consultation_closed_at is null) = (closing_note is null))
);

create table campaign_priority_version (
    priority_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    by_person uuid,
    act varchar(40) not null,
    amendment_id uuid,
    status varchar(20) not null,
    visibility varchar(20) not null,
    title varchar(200) not null,
    snapshot text not null,
    constraint campaign_priority_version_pk primary key (priority_id, version),
    constraint campaign_priority_version_of foreign key (priority_id) references campaign_priority (id),
    constraint campaign_priority_version_json check (snapshot is json object)
);

create table campaign_endorsement (
    id uuid not null,
    version bigint not null,
    priority_id uuid not null,
    organisation_id uuid not null,
    constituency varchar(20) not null,
    person_id uuid not null,
    mandate_giver varchar(200) not null,
    mandated_on date not null,
    mandate varchar(2000) not null,
    endorsed_at timestamptz(6) not null,
    revoked_at timestamptz(6),
    revoked_by uuid,
    constraint campaign_endorsement_pk primary key (id),
    constraint campaign_endorsement_of foreign key (priority_id) references campaign_priority (id),
    constraint campaign_endorsement_organisation foreign key (organisation_id) references organisation (id),
    constraint campaign_endorsement_person foreign key (person_id) references person (id)
);
create unique index campaign_endorsement_once on campaign_endorsement (priority_id, organisation_id)
    where revoked_at is null;
create index campaign_endorsement_order on campaign_endorsement (priority_id, endorsed_at, id);

create table campaign_evidence (
    id uuid not null,
    version bigint not null,
    priority_id uuid not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    stance varchar(20) not null,
    note varchar(1000),
    cited_title varchar(500) not null,
    cited_publicly boolean not null,
    cited_at timestamptz(6) not null,
    cited_by uuid,
    constraint campaign_evidence_pk primary key (id),
    constraint campaign_evidence_of foreign key (priority_id) references campaign_priority (id),
    constraint campaign_evidence_once unique (priority_id, subject_kind, subject_id),
    constraint campaign_evidence_stance check (stance in ('for', 'against', 'context'))
);
create index campaign_evidence_subject on campaign_evidence (subject_kind, subject_id);
create index campaign_evidence_order on campaign_evidence (priority_id, cited_at, id);

create table campaign_amendment (
    id uuid not null,
    version bigint not null,
    priority_id uuid not null,
    number integer not null,
    kind varchar(20) not null,
    paragraph varchar(20),
    before text not null,
    words text not null,
    reasons varchar(4000) not null,
    language varchar(10) not null,
    author_id uuid not null,
    organisation_id uuid,
    proposed_at timestamptz(6) not null,
    state varchar(20) not null,
    decided_at timestamptz(6),
    decided_by uuid,
    outcome varchar(4000),
    result_version bigint,
    constraint campaign_amendment_pk primary key (id),
    constraint campaign_amendment_of foreign key (priority_id) references campaign_priority (id),
    constraint campaign_amendment_number_once unique (priority_id, number),
    constraint campaign_amendment_author foreign key (author_id) references person (id),
    constraint campaign_amendment_organisation foreign key (organisation_id) references organisation (id),
    constraint campaign_amendment_kind check (kind in ('change', 'addition')),
    constraint campaign_amendment_state check (state in ('open', 'accepted', 'merged', 'declined')),
    constraint campaign_amendment_decided check ((state = 'open') = (decided_at is null))
);
create index campaign_amendment_open on campaign_amendment (priority_id) where state = 'open';
