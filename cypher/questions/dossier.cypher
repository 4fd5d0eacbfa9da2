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
RETURN id, entity, [(entity)<-[:ABOUT]-(claim:Claim) | claim] AS claims, entity.ours IS NOT NULL AS isOurs, entity.hub IS NOT NULL AS isHub

// == ahead
// Of what the entity took part in, that which may be due, planned or begin behind the day, and posts and the like that begin or end behind it. Of a hub the first
// so many, from its timeline.
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(other:Event|Agreement|Project|Task|Document)
  WHERE entity.hub IS NULL AND relationship.rank <> 'DEPRECATED' AND EXISTS {
    MATCH (other)<-[:ABOUT]-(claim:Claim)
    WHERE claim.property IN ['date', 'deadline', 'opening', 'founded', 'validity'] AND claim.rank <> 'DEPRECATED'
    WITH split(claim.value, '/')[-1] AS end
    WHERE end = '..' OR end >= left($day, size(end))
    RETURN end
  }
  RETURN relationship, other
  UNION
  MATCH (entity)-[relationship:HOLDS_POST|MEMBER_OF|BRANCH_OF|GOVERNS|REPRESENTS|FUNDS|INVESTS_IN|ADVISES|PARTNER_OF]-(other:Entity)
  WHERE entity.hub IS NULL AND relationship.rank <> 'DEPRECATED' AND (relationship.earliest > $latest OR relationship.latest > $latest)
  RETURN relationship, other
  UNION
  CALL (entity) {
    MATCH (place:TimelinePlace {of: entity.id, ahead: 'DUE'})
    WHERE place.due >= $earliest AND place.place IS NOT NULL
    RETURN place ORDER BY place.of ASCENDING, place.ahead ASCENDING, place.due ASCENDING, place.place ASCENDING LIMIT $limit
    UNION ALL
    MATCH (place:TimelinePlace {of: entity.id, ahead: 'BEGINS'})
    WHERE place.due > $latest AND place.place IS NOT NULL
    RETURN place ORDER BY place.of ASCENDING, place.ahead ASCENDING, place.due ASCENDING, place.place ASCENDING LIMIT $limit
  }
  WITH DISTINCT entity, place.other AS far
  MATCH (other:Entity {id: far})
  MATCH (relationship:Incidence {of: entity.id, other: other.id})
  WHERE relationship.rank <> 'DEPRECATED'
  RETURN relationship, other
}
WITH collect(DISTINCT relationship) AS relationships, collect(DISTINCT other) AS others
RETURN relationships, others, [one IN others WHERE one.ours | one.id] AS ours, [one IN others WHERE one.hub | one.id] AS hubs, COLLECT {
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

// == own
// Of those met, who has a post with the subject or is a member of it, or the other way round: of a hub, which has too many of them to name all.
UNWIND $ids AS id
MATCH (incidence:Incidence {of: $subject, other: id})
WHERE incidence.type IN ['HOLDS_POST', 'MEMBER_OF'] AND incidence.rank <> 'DEPRECATED'
RETURN incidence

// == with us
// Of each of these people and bodies a few meetings of the latest ones, besides those named, at which one of us was, or at a part of which, or at what is a part
// of it: each with one of us as witness, the subject aside. It stops looking when it has found as many; only who has never met us costs all of his meetings, but
// never more than the latest so many. Who was at a meeting that is a hub, the program asks.
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) {
    CALL (entity) {
      MATCH (entity)-[attending:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]->(meeting:Event|Agreement)
      WHERE entity.hub IS NULL AND attending.rank <> 'DEPRECATED'
      RETURN meeting
      UNION ALL
      MATCH (sort:IncidenceCount {of: entity.id})
      WHERE entity.hub AND sort.sort IS NOT NULL AND NOT sort.deprecated AND sort.runs = 'OUT' AND sort.type IN $types AND sort.kind IN $kinds
      CALL (sort) {
        MATCH (neighbour:Neighbour {of: sort.of, type: sort.type, kind: sort.kind})
        WHERE neighbour.dateKeyDown >= $begun AND neighbour.idKey IS NOT NULL AND EXISTS {
          MATCH (incidence:Incidence {of: neighbour.of, other: neighbour.other})
          WHERE incidence.type = neighbour.type AND incidence.runs = 'OUT' AND incidence.rank <> 'DEPRECATED'
        }
        RETURN neighbour
          ORDER BY neighbour.of ASCENDING, neighbour.type ASCENDING, neighbour.kind ASCENDING, neighbour.dateKeyDown ASCENDING, neighbour.idKey ASCENDING
          LIMIT $most
      }
      WITH DISTINCT neighbour.other AS far, neighbour.dateKeyDown AS key, neighbour.idKey AS idKey
      ORDER BY key ASCENDING, idKey ASCENDING LIMIT $most
      MATCH (meeting:Entity {id: far})
      RETURN meeting
    }
    WITH meeting
    WHERE NOT meeting.id IN $besides AND (
      meeting.hub
      OR EXISTS {
        MATCH (meeting)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
        WHERE one.ours AND one.id <> $subject AND taking.rank <> 'DEPRECATED'
      }
      OR EXISTS {
        MATCH (meeting)-[joined:PART_OF]-(part:Event|Agreement)
        WHERE joined.rank <> 'DEPRECATED' AND (part.hub OR EXISTS {
          MATCH (part)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
          WHERE one.ours AND one.id <> $subject AND taking.rank <> 'DEPRECATED'
        })
      })
    RETURN meeting LIMIT $limit
  }
  RETURN collect({of: id, at: meeting.id}) AS found, collect(DISTINCT meeting) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  OPTIONAL MATCH (meeting)-[joined:PART_OF]-(part:Event|Agreement)
  WHERE meeting.hub IS NULL AND joined.rank <> 'DEPRECATED'
  RETURN collect(DISTINCT joined) AS joinings, collect(DISTINCT part) AS parts
}
CALL (meetings, parts) {
  UNWIND meetings + parts AS meeting
  WITH DISTINCT meeting
  CALL (meeting) {
    MATCH (meeting)<-[taking:ATTENDED|HOSTED|ORGANISED|LEADS|COOPERATES_IN|SIGNED|PARTY_TO]-(one:Entity)
    WHERE meeting.hub IS NULL AND one.ours AND one.id <> $subject AND taking.rank <> 'DEPRECATED'
    RETURN taking, one LIMIT 1
  }
  RETURN collect(taking) AS takings, collect(DISTINCT one) AS there
}
RETURN found, joinings + takings AS relationships, meetings + parts + there AS others, [meeting IN meetings | meeting.id] AS meetings, [part IN parts | part.id] AS parts,
  [one IN there | one.id] AS ours, [one IN meetings + parts WHERE one.hub | one.id] AS hubs, COLLECT {
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
