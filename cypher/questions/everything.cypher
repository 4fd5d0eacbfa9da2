// All there is, a page at a time: each begins behind the last fact of the one before, from the index.
// The hints keep the order right: outside an index Neo4j compares a text with a parameter by UTF-16 units, not by code points.

// == entities
// Those of one kind, whose ids begin alike, with the claims about them.
MATCH (entity:Entity)
USING INDEX entity:Entity(id)
WHERE entity.id > $after AND entity.id < $end
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity, [(entity)<-[:ABOUT]-(claim:Claim) | claim] AS claims ORDER BY entity.id

// == relationships
// By the entity that they run from, without those of the first that were read: one with very many takes several pages.
MATCH (from:Entity)
USING INDEX from:Entity(id)
WHERE from.id >= $from
MATCH (from)-[relationship:!CITES]->(:Entity)
RETURN relationship ORDER BY from.id, relationship.id SKIP $read LIMIT $limit

// == figures
MATCH (figure:Figure)
USING INDEX figure:Figure(id)
WHERE figure.id > $after
RETURN figure ORDER BY figure.id LIMIT $limit
