// What the graph holds. Nodes and relationships are counted by label and type, which the server keeps; dates and cited documents come from indexes.
RETURN
  COLLECT {
    MATCH (document:Entity)
    WHERE document.citations > 0
    RETURN [document, document.citations] ORDER BY document.citations DESC, document.id
  } AS documents,
  head(COLLECT { MATCH (claim:Claim) WHERE claim.earliest IS NOT NULL RETURN claim.earliest ORDER BY claim.earliest LIMIT 1 }) AS earliest,
  head(COLLECT { MATCH (claim:Claim) WHERE claim.latest IS NOT NULL RETURN claim.latest ORDER BY claim.latest DESC LIMIT 1 }) AS latest,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Figure) } AS figures,
  COUNT { (:Conflict) } AS conflicts,
  {
    PERSON: COUNT { (:Person) },
    ORGANISATION: COUNT { (:Organisation) },
    PLACE: COUNT { (:Place) },
    AGREEMENT: COUNT { (:Agreement) },
    PROJECT: COUNT { (:Project) },
    EVENT: COUNT { (:Event) },
    TASK: COUNT { (:Task) },
    DOCUMENT: COUNT { (:Document) }
  } AS kinds,
  {
    HOLDS_POST: COUNT { ()-[:HOLDS_POST]->() },
    MEMBER_OF: COUNT { ()-[:MEMBER_OF]->() },
    PART_OF: COUNT { ()-[:PART_OF]->() },
    BRANCH_OF: COUNT { ()-[:BRANCH_OF]->() },
    LOCATED_IN: COUNT { ()-[:LOCATED_IN]->() },
    GOVERNS: COUNT { ()-[:GOVERNS]->() },
    REPRESENTS: COUNT { ()-[:REPRESENTS]->() },
    SIGNED: COUNT { ()-[:SIGNED]->() },
    PARTY_TO: COUNT { ()-[:PARTY_TO]->() },
    PARTNER_OF: COUNT { ()-[:PARTNER_OF]->() },
    PROPOSED: COUNT { ()-[:PROPOSED]->() },
    LEADS: COUNT { ()-[:LEADS]->() },
    COOPERATES_IN: COUNT { ()-[:COOPERATES_IN]->() },
    FUNDS: COUNT { ()-[:FUNDS]->() },
    INVESTS_IN: COUNT { ()-[:INVESTS_IN]->() },
    ADVISES: COUNT { ()-[:ADVISES]->() },
    BENEFITS: COUNT { ()-[:BENEFITS]->() },
    ORGANISED: COUNT { ()-[:ORGANISED]->() },
    HOSTED: COUNT { ()-[:HOSTED]->() },
    ATTENDED: COUNT { ()-[:ATTENDED]->() },
    RESULTED_IN: COUNT { ()-[:RESULTED_IN]->() },
    CONCERNS: COUNT { ()-[:CONCERNS]->() },
    REPLACES: COUNT { ()-[:REPLACES]->() },
    FOLLOWS: COUNT { ()-[:FOLLOWS]->() },
    INVITED_TO: COUNT { ()-[:INVITED_TO]->() },
    ISSUED: COUNT { ()-[:ISSUED]->() },
    ADDRESSED_TO: COUNT { ()-[:ADDRESSED_TO]->() },
    CONTACTED: COUNT { ()-[:CONTACTED]->() }
  } AS types
