// The words of names, each once, with the letters left by which a misspelt one is found.

// == new
UNWIND $rows AS row
MERGE (word:NameWord {word: row.word})
SET word.leftLetters = row.leftLetters

// == gone
// Words that a name has lost, where no other has them.
UNWIND $rows AS row
MATCH (word:NameWord {word: row.word})
CALL (row) {
  CALL db.index.fulltext.queryNodes('entity_names', row.query, {limit: 1}) YIELD node
  RETURN count(node) AS standing
}
WITH word, standing
WHERE standing = 0
DELETE word
