-- What films are about, in the words of a data set: lower case; how many people said so.
create table movie_keyword (
  movie_id bigint not null references movie (id) on delete cascade,
  data_set_id bigint not null references data_set (id) on delete cascade,
  keyword varchar(100) not null,
  people integer not null check (people > 0),
  primary key (movie_id, data_set_id, keyword)
);
create index movie_keyword_by_data_set on movie_keyword (data_set_id);

-- Where a visitor stands in a model, so that nothing is computed anew after a restart. It is of
-- the model with that fingerprint and of so many ratings, the newest given then; else it is stale.
create table visitor_vector (
  visitor_id bigint primary key references visitor (id) on delete cascade,
  model bigint not null,
  ratings integer not null,
  newest timestamp with time zone not null,
  vector real array not null
);
