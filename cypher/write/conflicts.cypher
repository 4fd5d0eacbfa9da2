// Keeps (:Conflict) nodes: what contradicts itself is worked out by the program (Questions/Contradictions), and only for what a change touched.

// == claims gone
UNWIND $ids AS id
MATCH (conflict:Conflict {about: id})
WHERE conflict.among = 'CLAIM'
DETACH DELETE conflict

// == figures gone
UNWIND $rows AS row
MATCH (conflict:Conflict {about: row.about})
WHERE conflict.subject = row.indicator AND conflict.period = row.period AND conflict.among = 'FIGURE'
DETACH DELETE conflict

// == figures
UNWIND $rows AS row
MATCH (figure:Figure {about: row.about, indicator: row.indicator, period: row.period})
RETURN figure

// == put
UNWIND $rows AS row
MATCH (about:Entity {id: row.properties.about})
CREATE (conflict:Conflict)-[:ABOUT]->(about)
SET conflict = row.properties
WITH conflict, row
CALL (conflict, row) {
  MATCH (partner:Entity {id: row.properties.partner})
  CREATE (conflict)-[:TOWARDS]->(partner)
}
CALL (conflict, row) {
  UNWIND row.facts AS id
  MATCH (fact:Claim|Figure {id: id})
  CREATE (conflict)-[:DISPUTES]->(fact)
}
