#!/usr/bin/env bash
# Measures all models by all protocols and writes tables, plots, and the Markdown of EVALUATION.md's tables.
#
#   etc/evaluation.sh DATA_DIR [OUT_DIR]
#
# DATA_DIR holds the folders ml-latest-small and ml-100k as GroupLens publishes them. Tables go to OUT_DIR
# (target/evaluation), plots to etc/pictures, Markdown to stdout. SEEDS ("1 2 3 4 5") and DATA_SETS
# ("ml-latest-small ml-100k") can be set from outside.
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
data=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=${2:-target/evaluation}
pictures=etc/pictures
seeds=${SEEDS:-1 2 3 4 5}
sets=${DATA_SETS:-ml-latest-small ml-100k}
first=${sets%% *}
first_seed=${seeds%% *}
mkdir -p "$out"

[ -f target/matinee.war ] || mvn -q -B -DskipTests package
matinee() { java -jar target/matinee.war "$@"; }

# The mean of every column over tables of equal columns, by model, in the first one's order.
mean() {
  awk -F'\t' '
    FNR == 1 { if (NR == 1) print; next }
    !($1 in tables) { models[++count] = $1 }
    { tables[$1]++; for (i = 2; i <= NF; i++) sum[$1, i] += $i; fields = NF }
    END {
      for (m = 1; m <= count; m++) {
        printf "%s", models[m]
        for (i = 2; i <= fields; i++) printf "\t%.4f", sum[models[m], i] / tables[models[m]]
        print ""
      }
    }' "$@"
}

# A table's columns by name, with so many decimals, as Markdown: model=- P@5=3 coverage=0 …
markdown() {
  awk -F'\t' -v wanted="$2" '
    NR == 1 {
      for (i = 1; i <= NF; i++) at[$i] = i
      count = split(wanted, columns, " ")
      for (c = 1; c <= count; c++) {
        split(columns[c], part, "=")
        name[c] = part[1]
        decimals[c] = part[2]
        head = head "| " name[c] " "
        rule = rule (c == 1 ? "|---" : "|--:")
      }
      print head "|\n" rule "|"
      next
    }
    {
      line = ""
      for (c = 1; c <= count; c++)
        line = line "| " (decimals[c] == "-" ? $at[name[c]] : sprintf("%." decimals[c] "f", $at[name[c]])) " "
      print line "|"
    }' "$1"
  echo
}

questionnaire() {
  for seed in $seeds; do
    more=(--intervals "$out/questionnaire-$1-$seed-intervals.tsv")
    [ "$seed" != "$first_seed" ] || more+=(--answers "$out/answers-$1.tsv")
    matinee evaluate --protocol questionnaire --data "$data/$1" --seed "$seed" "${more[@]}" \
      >"$out/questionnaire-$1-$seed.tsv"
    tables+=("$out/questionnaire-$1-$seed.tsv")
  done
  mean "${tables[@]}" >"$out/questionnaire-$1.tsv"
  echo "### questionnaire, $1, means of the seeds $seeds"
  echo
  markdown "$out/questionnaire-$1.tsv" \
    "model=- P@5=3 nDCG@5=3 hit@5=3 liked_of_rated=3 coverage=0 popularity=3 personalisation=3 fit_s=2 p50_ms=2 p99_ms=2"
}

rating() {
  for part in u1 u2 u3 u4 u5; do
    matinee evaluate --protocol rating --train "$data/ml-100k/$part.base" --test "$data/ml-100k/$part.test" \
      --intervals "$out/rating-$part-intervals.tsv" >"$out/rating-$part.tsv"
    tables+=("$out/rating-$part.tsv")
  done
  mean "${tables[@]}" >"$out/rating-ml-100k.tsv"
  echo "### rating, ml-100k, means of u1 to u5"
  echo
  markdown "$out/rating-ml-100k.tsv" "model=- RMSE=4 MAE=4 fit_s=2 predict_s=2"
}

ranking() {
  matinee evaluate --protocol ranking --data "$data/$1" --seed "$first_seed" \
    --intervals "$out/ranking-$1-intervals.tsv" >"$out/ranking-$1.tsv"
  echo "### ranking, $1, seed $first_seed"
  echo
  markdown "$out/ranking-$1.tsv" "model=- recall@20=3 recall@50=3 nDCG@100=3 fit_s=2 p50_ms=2 p99_ms=2"
}

# What is known of films besides, where it is at hand.
facts=()
for more in the-movies-dataset imdb-5000 tmdb-5000; do
  [ ! -d "$data/$more" ] || facts+=(--facts "$data/$more")
done

cold() {
  for seed in $seeds; do
    matinee evaluate --protocol cold --data "$data/$1" "${facts[@]}" --seed "$seed" \
      --models popular,content,ials,hybrid,blend >"$out/cold-$1-$seed.tsv"
    tables+=("$out/cold-$1-$seed.tsv")
  done
  mean "${tables[@]}" >"$out/cold-$1.tsv"
  echo "### cold, $1, means of the seeds $seeds"
  echo
  markdown "$out/cold-$1.tsv" "model=- recall@20=3 recall@50=3 nDCG@100=3 AUC=3 all@100=3 fit_s=2 p50_ms=2 p99_ms=2"
}

for set in $sets; do
  tables=()
  questionnaire "$set"
done
if [ -f "$data/ml-100k/u1.base" ]; then
  tables=()
  rating
  matinee plot "$out/rating-ml-100k.tsv" "$pictures/evaluation-error.svg" --note "MovieLens ml-100k, means of u1 to u5"
fi
for set in $sets; do
  ranking "$set"
done
for set in $sets; do
  tables=()
  cold "$set"
done

matinee plot "$out/answers-$first.tsv" "$pictures/evaluation-answers.svg" \
  --models blend,form,ease,svd,nmf,popular --note "MovieLens $first, seed $first_seed"
matinee plot "$out/questionnaire-$first.tsv" "$pictures/evaluation-precision.svg" \
  --note "MovieLens $first, means of the seeds $seeds"
