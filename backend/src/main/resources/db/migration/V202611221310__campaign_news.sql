-- News: items with their wordings, and every version of them.

create sequence campaign_news_number;

create table campaign_news (
    id uuid not null,
    number bigint not null,
    version bigint not null,
    state varchar(20) not null,
    kind varchar(40) not null,
    issuer varchar(200) not null,
    issued_on date,
    undated boolean not null,
    language varchar(10) not null,
    original_revision integer not null,
    wordings text not null,
    target_kind varchar(60),
    target_id uuid,
    target_address varchar(1000),
    picture_sha256 char(64),
    publish_at timestamptz(6),
    published_at timestamptz(6),
    placed_at timestamptz(6),
    withdrawn_because varchar(500),
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint campaign_news_pk primary key (id),
    constraint campaign_news_number_once unique (number),
    constraint campaign_news_state check (state in ('draft', 'scheduled', 'published', 'withdrawn')),
    constraint campaign_news_wordings_json check (wordings is json array),
    constraint campaign_news_one_target check (target_id is null or target_address is null),
    constraint campaign_news_target_whole check ((target_kind is null) = (target_id is null)),
    constraint campaign_news_scheduled check ((state = 'scheduled') = (publish_at is not null)),
    constraint campaign_news_placed check (state <> 'published' or (published_at is not null and placed_at is not null)),
    constraint campaign_news_undated check (not undated or issued_on is null)
);
create index campaign_news_order on campaign_news (state, placed_at desc, id desc);
create index campaign_news_desk on campaign_news (state, updated_at desc, id desc);
create index campaign_news_due on campaign_news (publish_at) where publish_at is not null;

create table campaign_news_version (
    news_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    by_person uuid,
    state varchar(20) not null,
    title varchar(300) not null,
    snapshot text not null,
    constraint campaign_news_version_pk primary key (news_id, version),
    constraint campaign_news_version_of foreign key (news_id) references campaign_news (id),
    constraint campaign_news_version_json check (snapshot is json object)
);
