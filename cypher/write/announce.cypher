// Runs in a transaction of its own just before a change commits, so that readers know.
MERGE (commit:Meta {id: 'commit'})
SET commit.announced = $revision
