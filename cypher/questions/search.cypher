// Who may have a name like that typed, by the index of folded words; the program scores them. Bounded by those who have all the words typed, in some
// form: of each no more is sent than its id and its names.

// == candidates
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('entity_names', query) YIELD node AS entity
WITH DISTINCT entity
WHERE $kinds IS NULL OR entity.kind IN $kinds
RETURN entity.id AS id, substring(reduce(names = '', name IN entity.names | names + '\n' + name), 1) AS names

// == near
// The words of names that may be those typed, misspelt: they have letters left in common.
UNWIND $words AS word
CALL db.index.fulltext.queryNodes('name_words', word.query) YIELD node
RETURN word.typed AS typed, node.word AS word

// == known
// Which of these words stand in a name.
UNWIND $words AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('entity_names', word.query, {limit: 1}) YIELD node
  RETURN node
}
RETURN word.word AS word
