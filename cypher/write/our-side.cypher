// Keeps who is ours as `ours: true`: the rule of Questions/Briefing/OurSide.cs, told once more, as answering from the facts would take the whole way up from each of
// the hundreds whom a briefing speaks of. A test holds the two together. Each statement gives those whom it may concern next, one step down: a whole to its
// parts and branches, a place to who lies in it or governs it, a body to those who hold a post there.

// == lowered
// Of these, who were ours and are no more. Looks all the way up, as two who are parts of each other would keep each other for ever.
UNWIND $ids AS id
MATCH (one:Entity {id: id})
WHERE one.ours AND CASE
  WHEN one:Person THEN NOT EXISTS {
      MATCH (one)-[post:HOLDS_POST]->(:Entity)
      WHERE post.rank <> 'DEPRECATED'
    } OR EXISTS {
      MATCH (one)-[post:HOLDS_POST]->(body:Entity)
      WHERE post.rank <> 'DEPRECATED' AND (body.ours IS NULL OR body:Person)
    }
  ELSE NOT EXISTS {
    MATCH SHORTEST 1 (one)((below:Entity)-[step:PART_OF|BRANCH_OF|LOCATED_IN|GOVERNS|REPRESENTS]->(above:Entity)
      WHERE step.rank <> 'DEPRECATED' AND (
        below:Place AND above:Place AND step:PART_OF
        OR below:Organisation AND above:Organisation AND step:PART_OF|BRANCH_OF
        OR below:Organisation AND above:Place AND step:LOCATED_IN|GOVERNS|REPRESENTS
          AND NOT coalesce(below.class, '') IN ['COMPANY', 'DIPLOMATIC_MISSION', 'INTERNATIONAL_AGENCY']))*(:Entity {id: 'place:can-tho'})
  }
END
REMOVE one.ours
WITH one
MATCH (one)<-[:HOLDS_POST|PART_OF|BRANCH_OF|LOCATED_IN|GOVERNS|REPRESENTS]-(below:Entity)
WHERE below.ours
RETURN DISTINCT below.id AS id

// == raised
// Of these, who are ours now: one step up is enough, as who is ours there was before.
UNWIND $ids AS id
MATCH (one:Entity {id: id})
WHERE one.ours IS NULL AND CASE
  WHEN one:Person THEN EXISTS {
      MATCH (one)-[post:HOLDS_POST]->(:Entity)
      WHERE post.rank <> 'DEPRECATED'
    } AND NOT EXISTS {
      MATCH (one)-[post:HOLDS_POST]->(body:Entity)
      WHERE post.rank <> 'DEPRECATED' AND (body.ours IS NULL OR body:Person)
    }
  ELSE one.id = 'place:can-tho' OR EXISTS {
    MATCH (one)-[step:PART_OF|BRANCH_OF|LOCATED_IN|GOVERNS|REPRESENTS]->(above:Entity)
    WHERE above.ours AND step.rank <> 'DEPRECATED' AND (
      one:Place AND above:Place AND step:PART_OF
      OR one:Organisation AND above:Organisation AND step:PART_OF|BRANCH_OF
      OR one:Organisation AND above:Place AND step:LOCATED_IN|GOVERNS|REPRESENTS
        AND NOT coalesce(one.class, '') IN ['COMPANY', 'DIPLOMATIC_MISSION', 'INTERNATIONAL_AGENCY'])
  }
END
SET one.ours = true
WITH one
MATCH (one)<-[:HOLDS_POST|PART_OF|BRANCH_OF|LOCATED_IN|GOVERNS|REPRESENTS]-(below:Entity)
WHERE below.ours IS NULL
RETURN DISTINCT below.id AS id
