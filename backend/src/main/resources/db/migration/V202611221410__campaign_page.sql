-- Pages that editors keep for long, with every version, and sentences that the home page quotes.

create table campaign_page (
    id uuid not null,
    version bigint not null,
    kind varchar(20) not null,
    slug varchar(60) not null,
    published boolean not null,
    language varchar(10) not null,
    original_revision integer not null,
    wordings text not null,
    resources text not null,
    videos text not null,
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint campaign_page_pk primary key (id),
    constraint campaign_page_address_once unique (slug),
    constraint campaign_page_kind check (kind in ('topic', 'legal')),
    constraint campaign_page_wordings_json check (wordings is json array),
    constraint campaign_page_resources_json check (resources is json array),
    constraint campaign_page_videos_json check (videos is json array)
);

create table campaign_page_version (
    page_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    by_person uuid,
    act varchar(40) not null,
    snapshot text not null,
    constraint campaign_page_version_pk primary key (page_id, version),
    constraint campaign_page_version_of foreign key (page_id) references campaign_page (id),
    constraint campaign_page_version_json check (snapshot is json array)
);

create table campaign_quotation (
    id uuid not null,
    version bigint not null,
    language varchar(10) not null,
    text varchar(600) not null,
    speaker varchar(200) not null,
    occasion varchar(300) not null,
    address varchar(1000),
    shown boolean not null,
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint campaign_quotation_pk primary key (id)
);
create index campaign_quotation_order on campaign_quotation (created_at, id);
