// The revisions that changed these facts last: those that stand carry theirs, for those that are gone the log has it.
CALL () {
  UNWIND $ids AS id
  MATCH (fact:Entity|Claim|Figure {id: id})
  RETURN id, fact.version AS version
  UNION ALL
  UNWIND $relationships AS query
  CALL db.index.fulltext.queryRelationships('relationship_facts', query) YIELD relationship
  RETURN relationship.id AS id, relationship.version AS version
  UNION ALL
  UNWIND $ids AS id
  MATCH (change:Change {fact: id})
  RETURN id, max(change.revision) AS version
}
RETURN id, max(version) AS version
