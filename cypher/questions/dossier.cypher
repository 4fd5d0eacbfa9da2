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
RETURN id, entity, [(entity)<-[:ABOUT]-(claim:Claim) | claim] AS claims, entity.ours IS NOT NULL AS isOurs

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

// == japan
// How the person comes to Japan, if at all: the shortest of the ways upwards, which the program goes again. With old statistics the planner would look through
// all ids.
UNWIND [{from: $id, to: 'place:japan'}] AS ends
MATCH (person:Entity {id: ends.from})
USING INDEX SEEK person:Entity(id)
MATCH (japan:Entity {id: ends.to})
USING INDEX SEEK japan:Entity(id)
MATCH way = SHORTEST 1 (person)((:Entity)-[leading:HOLDS_POST|LOCATED_IN|PART_OF|BRANCH_OF|GOVERNS|REPRESENTS WHERE leading.rank <> 'DEPRECATED']->(:Entity))*(japan)
RETURN nodes(way) AS entities, relationships(way) AS relationships

// == attended
// Who was at these meetings, at those that they are parts of and at their parts; and who of them is ours (cypher/write/our-side.cypher).
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
RETURN joinings + takings AS relationships, parts + there AS others, [part IN parts | part.id] AS parts,
  [one IN there WHERE one.ours | one.id] AS ours, [one IN there WHERE one.ours IS NULL | one.id] AS notOurs, COLLECT {
  UNWIND parts + there AS other
  MATCH (other:Event|Agreement|Project|Task|Document)<-[:ABOUT]-(claim:Claim)
  RETURN claim
} AS claims

// == with us
// Of each of these people and bodies a few meetings, besides those named, at which one of us was, or at a part of which, or at what is a part of it: each with
// one of us as witness, the subject aside. It stops looking when it has found as many; only who has never met us costs all of his meetings.
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) {
    MATCH (entity)-[attending:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]->(meeting:Event|Agreement)
    WHERE attending.rank <> 'DEPRECATED' AND NOT meeting.id IN $besides AND (
      EXISTS {
        MATCH (meeting)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
        WHERE one.ours AND one.id <> $subject AND taking.rank <> 'DEPRECATED'
      } OR EXISTS {
        MATCH (meeting)-[joined:PART_OF]-(:Event|Agreement)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
        WHERE one.ours AND one.id <> $subject AND taking.rank <> 'DEPRECATED' AND joined.rank <> 'DEPRECATED'
      })
    RETURN attending, meeting LIMIT $limit
  }
  RETURN collect(attending) AS attendings, collect(DISTINCT meeting) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  OPTIONAL MATCH (meeting)-[joined:PART_OF]-(part:Event|Agreement)
  WHERE joined.rank <> 'DEPRECATED'
  RETURN collect(DISTINCT joined) AS joinings, collect(DISTINCT part) AS parts
}
CALL (meetings, parts) {
  UNWIND meetings + parts AS meeting
  WITH DISTINCT meeting
  CALL (meeting) {
    MATCH (meeting)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
    WHERE one.ours AND one.id <> $subject AND taking.rank <> 'DEPRECATED'
    RETURN taking, one LIMIT 1
  }
  RETURN collect(taking) AS takings, collect(DISTINCT one) AS there
}
RETURN attendings + joinings + takings AS relationships, meetings + parts + there AS others, [attending IN attendings | attending.from] AS of,
  [meeting IN meetings | meeting.id] AS meetings,
  [part IN parts | part.id] AS parts, [one IN there | one.id] AS ours, [] AS notOurs, COLLECT {
    UNWIND meetings + parts + there AS other
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
