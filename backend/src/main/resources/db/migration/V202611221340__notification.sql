-- Who wants to be told of what, what there was to tell, and whom it was told.

alter table outgoing_mail add column headers text not null default '{}';

create table follow (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    subject_kind varchar(40),
    subject_id uuid,
    level varchar(10),
    constraint follow_pk primary key (id),
    constraint follow_person_fk foreign key (person_id) references person (id),
    constraint follow_place unique nulls not distinct (person_id, subject_kind, subject_id),
    constraint follow_place_whole check (subject_id is null or subject_kind is not null),
    constraint follow_level_known check (level in ('muted', 'normal', 'tracking', 'watching'))
);
create index follow_subject on follow (subject_kind, subject_id) where level is not null;

create table mail_preference (
    person_id uuid not null,
    version bigint not null,
    concerns_me varchar(10) not null,
    mentioned varchar(10) not null,
    new_things varchar(10) not null,
    changed_status varchar(10) not null,
    rhythm varchar(10) not null,
    constraint mail_preference_pk primary key (person_id),
    constraint mail_preference_person_fk foreign key (person_id) references person (id),
    constraint mail_preference_channels_known check (
        array[concerns_me, mentioned, new_things, changed_status] <@ array['none', 'digest', 'at-once']::varchar[]),
    constraint mail_preference_rhythm_known check (rhythm in ('daily', 'weekly', 'never'))
);

create table tiding (
    id uuid not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    what varchar(60) not null,
    by_id uuid,
    text text not null,
    address varchar(300) not null,
    at timestamptz(6) not null,
    constraint tiding_pk primary key (id)
);

create table notice (
    id uuid not null,
    tiding_id uuid not null,
    person_id uuid not null,
    kind varchar(20) not null,
    channel varchar(10) not null,
    at timestamptz(6) not null,
    mailed_at timestamptz(6),
    read_at timestamptz(6),
    constraint notice_pk primary key (id),
    constraint notice_tiding_fk foreign key (tiding_id) references tiding (id),
    constraint notice_person_fk foreign key (person_id) references person (id),
    constraint notice_once unique (tiding_id, person_id),
    constraint notice_kind_known check (kind in ('concerns-me', 'mentioned', 'new-things', 'changed-status')),
    constraint notice_channel_known check (channel in ('none', 'digest', 'at-once'))
);
create index notice_list on notice (person_id, at, id);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_waiting on notice (person_id, at) where channel = 'digest' and mailed_at is null;

-- Signs the links that end a mail; made here, so that no installation shares it with another.
create table unsubscription_secret (
    id integer not null,
    secret bytea not null,
    constraint unsubscription_secret_pk primary key (id),
    constraint unsubscription_secret_one check (id = 1)
);
insert into unsubscription_secret (id, secret)
values (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
