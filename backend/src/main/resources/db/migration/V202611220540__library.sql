-- The library: items, every version of them, and what was imported.

create sequence library_item_number;

create table library_item (
    id uuid not null,
    number bigint not null,
    version bigint not null,
    kind varchar(40) not null,
    language varchar(10) not null,
    title varchar(300) not null,
    summary varchar(2000) not null,
    text text,
    languages varchar(255)[] not null,
    year_from integer,
    year_to integer,
    countries varchar(255)[] not null,
    is_global boolean not null,
    undecided_countries varchar(255)[] not null,
    regions varchar(255)[] not null,
    organisations text not null,
    themes varchar(255)[] not null,
    principles varchar(255)[] not null,
    reference_list text not null,
    source_address varchar(1000),
    source_name varchar(60),
    source_title varchar(300),
    source_description text,
    source_text text,
    source_principles varchar(300),
    source_updated_on date,
    provenance text not null,
    withdrawn_because varchar(500),
    created_at timestamptz(6) not null,
    updated_at timestamptz(6) not null,
    constraint library_item_pk primary key (id),
    constraint library_item_number_once unique (number),
    constraint library_item_source_once unique (source_name, source_title),
    constraint library_item_organisations_json check (organisations is json array),
    constraint library_item_references_json check (reference_list is json array),
    constraint library_item_provenance_json check (provenance is json array),
    constraint library_item_years check (year_from is null or year_to is null or year_from <= year_to)
);

create table library_item_version (
    item_id uuid not null,
    version bigint not null,
    at timestamptz(6) not null,
    by_person uuid,
    title varchar(300) not null,
    snapshot text not null,
    constraint library_item_version_pk primary key (item_id, version),
    constraint library_item_version_of foreign key (item_id) references library_item (id),
    constraint library_item_version_json check (snapshot is json object)
);

create table library_import (
    id uuid not null,
    at timestamptz(6) not null,
    by_person uuid,
    name varchar(200) not null,
    file_sha256 char(64) not null,
    report text not null,
    constraint library_import_pk primary key (id),
    constraint library_import_report_json check (report is json object)
);
create index library_import_order on library_import (at desc, id desc);
