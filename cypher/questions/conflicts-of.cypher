// All conflicts about these entities, with the facts in dispute; one row without a conflict where there is none.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL CALL (id) {
  MATCH (conflict:Conflict {about: id})
  RETURN conflict
  UNION
  MATCH (conflict:Conflict {partner: id})
  RETURN conflict
}
RETURN id, entity IS NOT NULL AS known, conflict, COLLECT { MATCH (conflict)-[:DISPUTES]->(fact) RETURN fact } AS facts
