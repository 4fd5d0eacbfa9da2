// Waits for the lock that every writer holds, so that no commit is under way, and takes back what one that failed had announced.
MATCH (meta:Meta {id: 'graph'})
SET meta.writer = 'a reader that waited'
WITH meta.revision AS revision
MATCH (commit:Meta {id: 'commit'})
SET commit.announced = revision
RETURN revision
