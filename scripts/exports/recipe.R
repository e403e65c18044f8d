# Dyad-years of a Chancery data package, ready to join sets that use Correlates of War numbers: Rscript recipe.R PACKAGE
data <- file.path(commandArgs(trailingOnly = TRUE)[1], "data")

# Codes are strings: "002" is no 2, and "NA" is Namibia, not a missing value.
years <- read.csv(file.path(data, "dyad_year.csv"), colClasses = "character", na.strings = "")
years$held <- as.integer(years$held)
years$year <- as.integer(years$year)

# COW's dyadic sets have each pair twice; so has this.
columns <- c("ccode1", "ccode2", "year", "held", "sources")
pairs <- function(one, other) setNames(years[c(one, other, "year", "held", "sources")], columns)
directed <- rbind(pairs("a_cow", "b_cow"), pairs("b_cow", "a_cow"))
directed <- directed[complete.cases(directed), ]
print(head(directed[order(-directed$held), ], 5), row.names = FALSE)

# Every number has its words.
claims <- read.csv(file.path(data, "claims.csv"), na.strings = "")
kinds <- claims[claims$field == "kind" & !duplicated(claims$engagement), c("engagement", "report", "quote")]
engagements <- read.csv(file.path(data, "engagements.csv"), na.strings = "")
print(head(merge(engagements[c("id", "edtf", "kind")], kinds, by.x = "id", by.y = "engagement"), 5), row.names = FALSE)
