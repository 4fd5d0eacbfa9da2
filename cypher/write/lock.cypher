// Takes the one lock that writers take turns by, and says where the graph stands.
MERGE (meta:Meta {id: 'graph'})
  ON CREATE SET meta.revision = 0, meta.schema = $schema
SET meta.writer = $writer
RETURN meta.revision AS revision, meta.seed AS seed, meta.change AS change, coalesce(meta.schema, 0) AS schema
