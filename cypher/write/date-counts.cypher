// Keeps how many have their first and their last day in each year, month and day, so that how many lie before or behind a day is a sum of a few of these: years before
// its year, months of its year before its month, days of its month (Stores/Neo4j/DateRanges.cs). Each belongs to a list: of whom it is, and the sort of what stands in it.
// To read: UNWIND $counts AS range MATCH (kept:DateCount {of: …, unit: range.unit}) WHERE kept.prefix >= range.from AND kept.prefix < range.to AND kept.sort IS NOT NULL, and
// by sort the sum of range.sign * kept[range.side]. The sort stands last in the index: of a hub there may be a hundred, and one range holds the days of all.
UNWIND $rows AS row
MERGE (kept:DateCount {of: row.of, sort: row.sort, unit: row.unit, prefix: row.prefix})
  ON CREATE SET kept.first = 0, kept.last = 0
SET kept.first = kept.first + row.first, kept.last = kept.last + row.last
WITH kept
WHERE kept.first = 0 AND kept.last = 0
DELETE kept
