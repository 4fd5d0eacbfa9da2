// The relationships of some entities that meet some conditions, with who stands at the far end; of what is no person, body or place also what is claimed of
// it. As many as meet the conditions: who asks sees to it that these are few.
UNWIND $wanted AS wanted
CALL (wanted) {
  UNWIND wanted.ids AS id
  MATCH (entity:Entity {id: id})-[relationship:!CITES]-(other:Entity)
  WHERE (wanted.types IS NULL OR type(relationship) IN wanted.types)
    AND (wanted.otherKinds IS NULL OR other.kind IN wanted.otherKinds)
    AND (wanted.includeDeprecated OR relationship.rank <> 'DEPRECATED')
    AND (wanted.asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= wanted.asOfLatest)
    AND (wanted.asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= wanted.asOfEarliest)
    AND (wanted.direction = 'BOTH' OR (wanted.direction = 'OUT') = (relationship.from = id))
  RETURN relationship, other
}
WITH collect(DISTINCT relationship) AS relationships, collect(DISTINCT other) AS others
RETURN relationships, others, COLLECT {
  UNWIND others AS other
  MATCH (other:Event|Agreement|Project|Task|Document)<-[:ABOUT]-(claim:Claim)
  RETURN claim
} AS claims
