// Keeps how many begin and end in each year, month and day, so that how many lie before or behind a day is a sum of a few of these, whatever they are: years before
// its year, months of its year before its month, days of its month (Stores/Neo4j/DateRanges.cs). Each belongs to a list: of whom it is, and the sort of what stands in it.
// To read: MATCH (kept:DateCount {of: …, sort: …, side: range.side, unit: range.unit}) WHERE kept.prefix >= range.from AND kept.prefix < range.to, the sum of range.sign * kept.count.
UNWIND $rows AS row
MERGE (kept:DateCount {of: row.of, sort: row.sort, side: row.side, unit: row.unit, prefix: row.prefix})
  ON CREATE SET kept.count = 0
SET kept.count = kept.count + row.more
WITH kept
WHERE kept.count = 0
DELETE kept
