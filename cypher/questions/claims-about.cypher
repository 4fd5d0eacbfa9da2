// What the sources claim of these entities.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity, [(entity)<-[:ABOUT]-(claim:Claim) | claim] AS claims
