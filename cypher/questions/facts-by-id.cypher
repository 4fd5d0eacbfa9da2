// The claims, figures and relationships with these ids.
CALL () {
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim AS fact
  UNION ALL
  UNWIND $ids AS id
  MATCH (figure:Figure {id: id})
  RETURN figure AS fact
  UNION ALL
  UNWIND $relationships AS query
  CALL db.index.fulltext.queryRelationships('relationship_facts', query) YIELD relationship
  RETURN relationship AS fact
}
RETURN collect(fact) AS facts
