"""Dyad-years of a Chancery data package, ready to join sets that use Correlates of War numbers: recipe.py PACKAGE"""

import sys
from pathlib import Path

import pandas as pd

data = Path(sys.argv[1]) / "data"

# Codes are strings: "002" is no 2, and "NA" is Namibia, not a missing value.
years = pd.read_csv(data / "dyad_year.csv", dtype={"a_iso2": str, "b_iso2": str, "a_cow": str, "b_cow": str}, keep_default_na=False, na_values=[""])

# COW's dyadic sets have each pair twice; so has this.
directed = pd.concat(
    [
        years.rename(columns={"a_cow": "ccode1", "b_cow": "ccode2"}),
        years.rename(columns={"b_cow": "ccode1", "a_cow": "ccode2"}),
    ]
)[["ccode1", "ccode2", "year", "held", "level_leaders", "sources"]].dropna(subset=["ccode1", "ccode2"])
print(directed.sort_values(["held", "ccode1", "ccode2"], ascending=[False, True, True]).head(5).to_string(index=False))

# Every number has its words: the engagements of the first pair, with the quote each stands on.
engagements = pd.read_parquet(data / "engagements.parquet")
first = years.sort_values(["held", "a", "b"], ascending=[False, True, True]).iloc[0]
both = engagements[engagements["parties"].str.contains(first["a"]) & engagements["parties"].str.contains(first["b"])]
claims = pd.read_parquet(data / "claims.parquet")
kinds = claims[claims["field"] == "kind"].drop_duplicates("engagement")[["engagement", "report", "start", "end", "quote"]]
words = both.drop(columns="quote").merge(kinds, left_on="id", right_on="engagement")
print(words[["edtf", "kind", "report", "start", "end", "quote"]].head(5).to_string(index=False))
