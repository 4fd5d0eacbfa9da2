// At which revision the graph stands, and which the last writer announced before it committed. Where the two differ a commit may be half visible:
// Neo4j shows a transaction's changes to others one after the other (read committed).
MATCH (meta:Meta {id: 'graph'})
OPTIONAL MATCH (commit:Meta {id: 'commit'})
RETURN meta.revision AS revision, coalesce(commit.announced, 0) AS announced, meta.seed AS seed, coalesce(meta.schema, 0) AS schema
