// Brings a graph that an older program wrote to what this one would have written: every fact is put again as it stands, and all that is derived is made
// anew. Every fact is read, a page at a time, once for each new version of the schema. By the index: only that
// compares what it is given by code point (5.26).

// == begin
// Until the end the graph has no version: nobody writes to it, and a start that finds it so begins again.
MATCH (meta:Meta {id: 'graph'})
SET meta.schema = 0

// == derived
MATCH (node:NameWord|TimelineEntry|TimelinePlace|DateCount|Conflict|Incidence|IncidenceCount|Neighbour|NeighbourCount)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 10000 ROWS

// == counts
// What is kept by adding and taking away begins from nothing.
MATCH (entity:Entity)
CALL (entity) {
  SET entity.degree = 0, entity.standing = 0
  REMOVE entity.citations, entity.ours, entity.hub
} IN TRANSACTIONS OF 10000 ROWS

// == entities
MATCH (fact:Entity)
USING INDEX fact:Entity(id)
WHERE fact.id > $after
WITH fact ORDER BY fact.id LIMIT $limit
RETURN fact.id AS place, [fact] AS facts

// == claims
MATCH (fact:Claim)
USING INDEX fact:Claim(id)
WHERE fact.id > $after
WITH fact ORDER BY fact.id LIMIT $limit
RETURN fact.id AS place, [fact] AS facts

// == figures
MATCH (fact:Figure)
USING INDEX fact:Figure(id)
WHERE fact.id > $after
WITH fact ORDER BY fact.id LIMIT $limit
RETURN fact.id AS place, [fact] AS facts

// == relationships
// By the entities that they run from.
MATCH (entity:Entity)
USING INDEX entity:Entity(id)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS place, [(entity)-[fact:!CITES]->(:Entity) | fact] AS facts

// == end
MATCH (meta:Meta {id: 'graph'})
SET meta.schema = $schema
