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

// == attended
// Who was at these meetings, at those that they are parts of and at their parts; and where each of these, and of $also, belongs: what they hold a post with, lie
// in, are a part of and so on, upwards, which is never far. The walk also takes what is deprecated, since a plain pattern can be walked breadth-first, each
// entity once; the program leaves it out. Of whom in $known it has all this already.
CALL () {
  UNWIND $ids AS id
  MATCH (meeting:Entity {id: id})
  OPTIONAL MATCH (meeting)-[joined:PART_OF]-(part:Event|Agreement)
  WHERE joined.rank <> 'DEPRECATED'
  RETURN collect(DISTINCT meeting) AS meetings, collect(DISTINCT joined) AS joinings, collect(DISTINCT part) AS parts
}
CALL (meetings, parts) {
  UNWIND meetings + parts AS meeting
  MATCH (meeting)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
  WHERE taking.rank <> 'DEPRECATED'
  RETURN collect(DISTINCT taking) AS takings, collect(DISTINCT one) AS there
}
CALL (there) {
  CALL (there) {
    UNWIND there AS one
    RETURN one
    UNION
    UNWIND $also AS id
    MATCH (one:Entity {id: id})
    RETURN one
  }
  MATCH (one)-[:HOLDS_POST|LOCATED_IN|PART_OF|BRANCH_OF|GOVERNS|REPRESENTS*0..]->(above:Entity)
  WITH DISTINCT above
  WHERE NOT above.id IN $known
  OPTIONAL MATCH (above)-[leading:HOLDS_POST|LOCATED_IN|PART_OF|BRANCH_OF|GOVERNS|REPRESENTS]->(:Entity)
  WHERE leading.rank <> 'DEPRECATED'
  RETURN collect(DISTINCT above) AS belonging, collect(leading) AS leadings
}
RETURN joinings + takings + leadings AS relationships, parts + belonging AS others, [part IN parts | part.id] AS parts, [one IN belonging | one.id] AS belonging,
  COLLECT {
    UNWIND parts + belonging AS other
    MATCH (other:Event|Agreement|Project|Task|Document)<-[:ABOUT]-(claim:Claim)
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
