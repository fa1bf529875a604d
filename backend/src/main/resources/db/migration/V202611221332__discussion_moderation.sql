-- Keeping discussions decent: what readers report, who may not write for a while, and what moderators did.

create table discussion_flag (
    comment_id uuid not null,
    person_id uuid not null,
    rule varchar(40) not null,
    note varchar(1000),
    at timestamptz(6) not null,
    settled_at timestamptz(6),
    constraint discussion_flag_pk primary key (comment_id, person_id),
    constraint discussion_flag_on foreign key (comment_id) references discussion_comment (id),
    constraint discussion_flag_by foreign key (person_id) references person (id)
);
create index discussion_flag_open on discussion_flag (at, comment_id) where settled_at is null;

create table discussion_suspension (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    comment_id uuid,
    rule varchar(40) not null,
    reason varchar(500) not null,
    since timestamptz(6) not null,
    until timestamptz(6) not null,
    lifted_at timestamptz(6),
    constraint discussion_suspension_pk primary key (id),
    constraint discussion_suspension_of foreign key (person_id) references person (id),
    constraint discussion_suspension_for foreign key (comment_id) references discussion_comment (id),
    constraint discussion_suspension_ends check (until > since)
);
create index discussion_suspension_person on discussion_suspension (person_id, until);
create index discussion_suspension_order on discussion_suspension (since desc, id desc);

create table discussion_moderation (
    id bigint generated always as identity,
    at timestamptz(6) not null,
    act varchar(20) not null,
    rule varchar(40),
    subject_kind varchar(40),
    subject_id uuid,
    comment_number bigint,
    until timestamptz(6),
    constraint discussion_moderation_pk primary key (id)
);
