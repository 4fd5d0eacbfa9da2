// A page of what each document is cited for: locator and fact, in the order of its sections. All citations are walked once, on the server; only
// the page is sent. Entities, claims and figures have edges to the document; relationships, which cannot, have its id in a list that is indexed as full text.
UNWIND $documents AS cited
MATCH (document:Entity {id: cited.id})
CALL (document, cited) {
  CALL (document, cited) {
    MATCH (document)<-[cites:CITES]-(fact)
    RETURN cites.orderKey + coalesce(fact.idKey, fact.id) AS place, cites.locator AS locator, fact.id AS id
    UNION
    CALL db.index.fulltext.queryRelationships('relationship_facts', cited.citing) YIELD relationship
    UNWIND range(0, size(relationship.documents) - 1) AS at
    WITH document, relationship, at
    WHERE relationship.documents[at] = document.id
    RETURN relationship.citationKeys[at] + coalesce(relationship.idKey, relationship.id) AS place, relationship.locators[at] AS locator, relationship.id AS id
  }
  RETURN collect({place: place, mention: [locator, id]}) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one
  WHERE $from <= one.place AND one.place < $to
  WITH one ORDER BY one.place ASCENDING LIMIT $limit
  RETURN collect(one.mention) AS items
}
RETURN document.id AS id, items, size(found) AS total,
  $hasAfter AND any(one IN found WHERE one.place < $from) AS isBefore,
  $hasBefore AND any(one IN found WHERE one.place >= $to) AS isBehind
