// The ids of all facts that came from the seed. Read once for each new seed; every fact is looked at.
MATCH (fact:Entity|Claim|Figure {origin: 'SEED'})
RETURN fact.id AS id
UNION ALL
MATCH (:Entity)-[fact {origin: 'SEED'}]->(:Entity)
RETURN fact.id AS id
