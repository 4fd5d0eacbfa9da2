// How many facts cite a document: so many more, or fewer, than before.
UNWIND $rows AS row
MATCH (document:Entity {id: row.id})
SET document.citations = coalesce(document.citations, 0) + row.more
