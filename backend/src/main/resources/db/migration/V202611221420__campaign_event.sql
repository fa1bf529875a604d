-- Events: what is announced with its time on the wall clock, who comes, every version, and the keys of personal calendars.

create sequence campaign_event_number;
create sequence campaign_event_turn;

create table campaign_event (
    id uuid not null,
    number bigint not null,
    version bigint not null,
    state varchar(20) not null,
    kind varchar(20) not null,
    visibility varchar(20) not null,
    first_day date not null,
    from_time time,
    last_day date,
    until_time time,
    zone varchar(50) not null,
    begins_at timestamptz(6) not null,
    ends_at timestamptz(6) not null,
    place varchar(300),
    link varchar(1000),
    link_for_registered boolean not null,
    takes_registrations boolean not null,
    places integer,
    registration_until timestamp(6),
    language varchar(10) not null,
    original_revision integer not null,
    wordings text not null,
    outcome text not null,
    cancelled_because varchar(500),
    withdrawn_because varchar(500),
    published_at timestamptz(6),
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint campaign_event_pk primary key (id),
    constraint campaign_event_number_once unique (number),
    constraint campaign_event_state check (state in ('draft', 'published', 'cancelled', 'withdrawn')),
    constraint campaign_event_kind check (kind in ('meeting', 'webinar', 'training', 'action', 'deadline')),
    constraint campaign_event_visibility check (visibility in ('public', 'members')),
    constraint campaign_event_order_of_time check (ends_at >= begins_at),
    constraint campaign_event_places_some check (places > 0),
    constraint campaign_event_wordings_json check (wordings is json array),
    constraint campaign_event_outcome_json check (outcome is json array),
    constraint campaign_event_cancelled check (state <> 'cancelled' or cancelled_because is not null),
    constraint campaign_event_published check (state not in ('published', 'cancelled') or published_at is not null)
);
create index campaign_event_by_time on campaign_event (begins_at, id);
create index campaign_event_by_end on campaign_event (ends_at);
create index campaign_event_desk on campaign_event (state, updated_at desc, id desc);

create table campaign_event_version (
    event_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    by_person uuid,
    state varchar(20) not null,
    title varchar(200) not null,
    snapshot text not null,
    constraint campaign_event_version_pk primary key (event_id, version),
    constraint campaign_event_version_of foreign key (event_id) references campaign_event (id),
    constraint campaign_event_version_json check (snapshot is json object)
);

create table campaign_event_registration (
    id uuid not null,
    version bigint not null,
    event_id uuid not null,
    person_id uuid not null,
    state varchar(20) not null,
    turn bigint not null,
    registered_at timestamptz(6) not null,
    placed_at timestamptz(6),
    remind_day boolean not null,
    remind_hour boolean not null,
    day_told_for timestamptz(6),
    hour_told_for timestamptz(6),
    attended boolean,
    constraint campaign_event_registration_pk primary key (id),
    constraint campaign_event_registration_of foreign key (event_id) references campaign_event (id),
    constraint campaign_event_registration_once unique (event_id, person_id),
    constraint campaign_event_registration_state check (state in ('registered', 'waiting', 'given-up')),
    constraint campaign_event_registration_placed check (state <> 'registered' or placed_at is not null)
);
create index campaign_event_registration_line on campaign_event_registration (event_id, state, turn);
create index campaign_event_registration_person on campaign_event_registration (person_id);

create table campaign_calendar_key (
    person_id uuid not null,
    fingerprint char(64) not null,
    made_at timestamptz(6) not null,
    constraint campaign_calendar_key_pk primary key (person_id),
    constraint campaign_calendar_key_once unique (fingerprint)
);
