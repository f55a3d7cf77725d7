-- What TMDB was asked about films. Its terms let an answer be kept for six months: expires_at.
-- outcome: 'found', 'unknown' (TMDB has no such film), 'broken' (its answer could not be read).
-- What a found answer says stands in movie and the tables around it, told by the source 'tmdb'.
create table tmdb_answer (
  movie_id bigint primary key references movie (id) on delete cascade,
  outcome varchar(10) not null check (outcome in ('found', 'unknown', 'broken')),
  -- TMDB's own id, which may be another than movie.tmdb_id once was.
  film integer,
  -- What it was asked in; another setting asks anew.
  language varchar(10) not null,
  region char(2) not null,
  -- The picture's path at TMDB, null where there is none that can be shown.
  poster_path varchar(100),
  asked_at timestamp with time zone not null,
  -- When to ask again, and when it must be forgotten.
  due_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index tmdb_answer_by_expiry on tmdb_answer (expires_at);

-- Trailers on YouTube, the best first.
create table tmdb_trailer (
  movie_id bigint not null references tmdb_answer (movie_id) on delete cascade,
  place smallint not null,
  video char(11) not null,
  name varchar(200) not null,
  language char(2),
  official boolean not null,
  primary key (movie_id, place)
);

-- Where a film can be watched in the answer's region, by JustWatch's word. terms is TMDB's:
-- 'flatrate', 'free', 'ads', 'rent', 'buy'.
create table tmdb_offer (
  movie_id bigint not null references tmdb_answer (movie_id) on delete cascade,
  place smallint not null,
  terms varchar(10) not null,
  provider varchar(100) not null,
  primary key (movie_id, place)
);
