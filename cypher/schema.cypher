// What the graph needs of the server before the first fact: applied at every start, one statement after the other, each only where it is missing.
// The numbered heading is the version of the schema; a program refuses a database whose version is newer than its own.
// Community has no constraints on existence or type: required fields are checked by the program (Stores/ChangeCheck.cs).

// version 5

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;

// A relationship by its id, and those that cite a document: there is no range index over all types, and the keyword analyzer finds whole values only.
CREATE FULLTEXT INDEX relationship_facts IF NOT EXISTS
FOR ()-[r:HOLDS_POST|MEMBER_OF|PART_OF|BRANCH_OF|LOCATED_IN|GOVERNS|REPRESENTS|SIGNED|PARTY_TO|PARTNER_OF|PROPOSED|LEADS|COOPERATES_IN|FUNDS|INVESTS_IN
  |ADVISES|BENEFITS|ORGANISED|HOSTED|ATTENDED|RESULTED_IN|CONCERNS|REPLACES|FOLLOWS|INVITED_TO|ISSUED|ADDRESSED_TO|CONTACTED]-()
ON EACH [r.id, r.documents] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Search. The words are folded by the program (Stores/Neo4j/Finding/NameKeys.cs); the analyzer only cuts at spaces.
CREATE CONSTRAINT name_word IF NOT EXISTS FOR (n:NameWord) REQUIRE n.word IS UNIQUE;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:NameWord) ON EACH [n.leftLetters] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Briefings: the latest document is the graph's own present.
CREATE INDEX document_dated_until IF NOT EXISTS FOR (n:Document) ON (n.datedUntil);

// Lists: the entities of a kind in each of their orders (Questions/StoredOrder.cs), figures by their place, dates and cited documents for the overview.
CREATE INDEX entity_by_id IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.idKey);
CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.nameKey, n.idKey);
CREATE INDEX entity_by_name_en IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.nameKeyEn, n.idKey);
CREATE INDEX entity_by_name_ja IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.nameKeyJa, n.idKey);
CREATE INDEX entity_by_date IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.dateKey, n.idKey);
CREATE INDEX entity_by_date_down IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.dateKeyDown, n.idKey);
CREATE INDEX entity_by_degree IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.degree, n.idKey);
CREATE INDEX entity_by_standing IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.standing, n.idKey);
CREATE INDEX entity_by_class IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.class);
CREATE INDEX entity_by_status IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.status);
CREATE INDEX entity_citations IF NOT EXISTS FOR (n:Entity) ON (n.citations);
CREATE INDEX figure_place IF NOT EXISTS FOR (n:Figure) ON (n.place);
CREATE INDEX claim_earliest IF NOT EXISTS FOR (n:Claim) ON (n.earliest);
CREATE INDEX claim_latest IF NOT EXISTS FOR (n:Claim) ON (n.latest);

// Kept by the writer (cypher/write/conflicts.cypher, timeline.cypher).
CREATE INDEX conflict_id IF NOT EXISTS FOR (n:Conflict) ON (n.id);
CREATE INDEX conflict_about IF NOT EXISTS FOR (n:Conflict) ON (n.about);
CREATE INDEX conflict_partner IF NOT EXISTS FOR (n:Conflict) ON (n.partner);
CREATE INDEX figure_series IF NOT EXISTS FOR (n:Figure) ON (n.about, n.indicator, n.period);
CREATE CONSTRAINT timeline_entry_id IF NOT EXISTS FOR (n:TimelineEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX timeline_about IF NOT EXISTS FOR (n:TimelineEntry) ON (n.about);
CREATE INDEX timeline_from IF NOT EXISTS FOR (n:TimelineEntry) ON (n.from);
CREATE INDEX timeline_to IF NOT EXISTS FOR (n:TimelineEntry) ON (n.to);
DROP INDEX timeline_place IF EXISTS;
DROP INDEX timeline_place_last IF EXISTS;

// Pages of timelines, what is ahead, the pairs of a hub (cypher/write/hub-timelines.cypher), what reaches over a day, and how many lie before or behind one (cypher/write/date-counts.cypher).
CREATE INDEX timeline_place_of IF NOT EXISTS FOR (n:TimelinePlace) ON (n.of, n.place);
CREATE INDEX timeline_place_ahead IF NOT EXISTS FOR (n:TimelinePlace) ON (n.of, n.ahead, n.due, n.place);
CREATE INDEX timeline_place_pair IF NOT EXISTS FOR (n:TimelinePlace) ON (n.other, n.of);
CREATE INDEX timeline_place_shared IF NOT EXISTS FOR (n:TimelinePlace) ON (n.of, n.shared, n.place);
CREATE CONSTRAINT date_count_of_all_sorts IF NOT EXISTS FOR (n:DateCount) REQUIRE (n.of, n.unit, n.prefix, n.sort) IS UNIQUE;

// Around hubs (cypher/write/hubs.cypher): pages of relationships, pairs, and which hubs are joined.
CREATE INDEX incidence_place IF NOT EXISTS FOR (n:Incidence) ON (n.of, n.sort, n.place);
CREATE INDEX incidence_pair IF NOT EXISTS FOR (n:Incidence) ON (n.other, n.of);
CREATE INDEX incidence_between_hubs IF NOT EXISTS FOR (n:Incidence) ON (n.betweenHubs);
CREATE CONSTRAINT incidence_count IF NOT EXISTS FOR (n:IncidenceCount) REQUIRE (n.of, n.sort) IS UNIQUE;

// Who is joined to hubs (cypher/write/neighbours.cypher): in each order of lists, the best joined of all types, and pairs.
CREATE INDEX neighbour_by_id IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.idKey);
CREATE INDEX neighbour_by_name IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.nameKey, n.idKey);
CREATE INDEX neighbour_by_name_en IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.nameKeyEn, n.idKey);
CREATE INDEX neighbour_by_name_ja IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.nameKeyJa, n.idKey);
CREATE INDEX neighbour_by_date IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.dateKey, n.idKey);
CREATE INDEX neighbour_by_date_down IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.dateKeyDown, n.idKey);
CREATE INDEX neighbour_by_degree IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.degree, n.idKey);
CREATE INDEX neighbour_by_standing IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.type, n.kind, n.standing, n.idKey);
CREATE INDEX neighbour_standing_once IF NOT EXISTS FOR (n:Neighbour) ON (n.of, n.standingOnce, n.idKey);
CREATE INDEX neighbour_pair IF NOT EXISTS FOR (n:Neighbour) ON (n.other, n.of);
CREATE CONSTRAINT neighbour_count_by_types IF NOT EXISTS FOR (n:NeighbourCount) REQUIRE (n.of, n.kind, n.types) IS UNIQUE;

// What earlier versions had.
DROP INDEX incidence_standing IF EXISTS;
DROP INDEX incidence_standing_by_type IF EXISTS;
DROP CONSTRAINT neighbour_count IF EXISTS;
DROP CONSTRAINT date_count_prefix IF EXISTS;
DROP INDEX neighbour_several IF EXISTS;

// The log of changes, by revision and by fact.
CREATE INDEX change_place IF NOT EXISTS FOR (n:Change) ON (n.place);
CREATE INDEX change_fact IF NOT EXISTS FOR (n:Change) ON (n.fact);
