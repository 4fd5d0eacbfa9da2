// What the sources contradict each other on, by id: a page of ids from the index, then those conflicts with the facts in dispute.
// The hints keep the order right: outside an index Neo4j compares a text with a parameter by UTF-16 units, not by code points.

// == all
MATCH (conflict:Conflict)
WITH count(conflict) AS total
RETURN total,
  COLLECT {
    MATCH (conflict:Conflict)
    USING INDEX conflict:Conflict(id)
    WHERE $from <= conflict.id AND conflict.id < $to
    RETURN conflict.id ORDER BY conflict.id ASCENDING LIMIT $limit
  } AS ids,
  EXISTS { MATCH (conflict:Conflict) USING INDEX conflict:Conflict(id) WHERE conflict.id < $from } AS before,
  EXISTS { MATCH (conflict:Conflict) USING INDEX conflict:Conflict(id) WHERE conflict.id >= $to } AS behind

// == about
OPTIONAL MATCH (entity:Entity {id: $about})
RETURN entity IS NOT NULL AS known, COLLECT {
  MATCH (conflict:Conflict {about: $about})
  RETURN conflict.id AS id
  UNION
  MATCH (conflict:Conflict {partner: $about})
  RETURN conflict.id AS id
} AS ids

// == these
UNWIND $ids AS id
MATCH (conflict:Conflict {id: id})
RETURN conflict, [(conflict)-[:DISPUTES]->(fact) | fact] AS facts
