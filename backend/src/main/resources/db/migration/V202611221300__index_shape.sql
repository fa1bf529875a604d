-- In which shape the search index of each kind was last written; another one at start means writing it anew.
create table index_shape (
    kind varchar(40) not null,
    shape varchar(64) not null,
    constraint index_shape_pk primary key (kind)
);
