// What a briefing on one entity needs besides the relationships that hops.cypher fetches for it.

// == subject
// The entity, and the document with the latest date: the graph's own present.
CALL () {
  OPTIONAL MATCH (entity:Entity {id: $id})
  RETURN $id AS id, entity
  UNION
  MATCH (entity:Document)
  WHERE entity.datedUntil > ''
  WITH entity ORDER BY entity.datedUntil DESC LIMIT 1
  RETURN entity.id AS id, entity
}
RETURN id, entity, [(entity)<-[:ABOUT]-(claim:Claim) | claim] AS claims

// == ahead
// Of what the entity took part in, that which may be due, planned or begin behind the day, and posts and the like that begin or end behind it.
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(other:Event|Agreement|Project|Task|Document)
  WHERE relationship.rank <> 'DEPRECATED' AND EXISTS {
    MATCH (other)<-[:ABOUT]-(claim:Claim)
    WHERE claim.property IN ['date', 'deadline', 'opening', 'founded', 'validity'] AND claim.rank <> 'DEPRECATED'
    WITH split(claim.value, '/')[-1] AS end
    WHERE end = '..' OR end >= left($day, size(end))
    RETURN end
  }
  RETURN relationship, other
  UNION
  MATCH (entity)-[relationship:HOLDS_POST|MEMBER_OF|BRANCH_OF|GOVERNS|REPRESENTS|FUNDS|INVESTS_IN|ADVISES|PARTNER_OF]-(other:Entity)
  WHERE relationship.rank <> 'DEPRECATED' AND (relationship.earliest > $latest OR relationship.latest > $latest)
  RETURN relationship, other
}
WITH collect(DISTINCT relationship) AS relationships, collect(DISTINCT other) AS others
RETURN relationships, others, COLLECT {
  UNWIND others AS other
  MATCH (other:Event|Agreement|Project|Task|Document)<-[:ABOUT]-(claim:Claim)
  RETURN claim
} AS claims

// == meetings
// Some more meetings of each of these people and bodies, in an order that only has to be the same each time.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relationship:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]->(other:Event|Agreement)
  WHERE relationship.rank <> 'DEPRECATED'
  WITH relationship, other ORDER BY relationship.id SKIP $skip LIMIT $limit
  RETURN collect(relationship) AS relationships, collect(DISTINCT other) AS others
}
RETURN id, relationships, others, COLLECT {
  UNWIND others AS other
  MATCH (other)<-[:ABOUT]-(claim:Claim)
  RETURN claim
} AS claims

// == figures
// Figures about these entities, or towards them, that have a rival: no others are disputed.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:ABOUT|TOWARDS]-(figure:Figure)
WITH DISTINCT figure
WITH figure.indicator AS indicator, figure.about AS about, figure.partner AS partner, figure.period AS period, collect(figure) AS rivals
WHERE size(rivals) > 1
UNWIND rivals AS figure
RETURN figure
