// Ids that may be a slip away from one that is not there. The program counts the slips; here only the lengths are compared.
MATCH (entity:Entity)
WHERE entity.id >= '' AND abs(size(entity.id) - $length) <= $slips
RETURN entity.id AS id
