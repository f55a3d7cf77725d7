-- H2 keeps an index of its own for every foreign key: these were doubles, and slowed imports down.
drop index rating_by_movie;
drop index movie_key_by_movie;
drop index movie_keyword_by_data_set;

-- The source that told of a film first, as in catalog.Source; what another one told stands in
-- movie_fact.
alter table movie add column source varchar(20) default 'movielens' not null;
alter table movie add column overview varchar(10000);
-- The language it was made in, ISO 639-1.
alter table movie add column language char(2);
alter table movie add column release_date date;
-- The collection that it belongs to, where a source says so.
alter table movie add column series varchar(300);
-- Of TMDB: begins with a slash.
alter table movie add column poster_path varchar(100);
create index movie_by_tmdb on movie (tmdb_id);

-- Who told what we know of a film, field by field, where it was not movie.source.
create table movie_fact (
  movie_id bigint not null references movie (id) on delete cascade,
  field varchar(20) not null,
  source varchar(20) not null,
  primary key (movie_id, field)
);

-- Languages that are spoken in it, ISO 639-1.
create table movie_language (
  movie_id bigint not null references movie (id) on delete cascade,
  place smallint not null,
  language char(2) not null,
  primary key (movie_id, place)
);

-- What it is about, as the source of its facts says: lower case, the most telling first. What people
-- say in their tags stands in movie_keyword.
create table movie_topic (
  movie_id bigint not null references movie (id) on delete cascade,
  place smallint not null,
  keyword varchar(100) not null,
  primary key (movie_id, place)
);

-- Titles that it is known by besides its own and the original one.
create table movie_title (
  movie_id bigint not null references movie (id) on delete cascade,
  place smallint not null,
  title varchar(500) not null,
  primary key (movie_id, place)
);
