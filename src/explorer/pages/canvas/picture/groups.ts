/** `Map.groupBy`, which browsers have only since 2024. */
export function groups<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const found = new Map<Key, One[]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group) group.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}

export function counts<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, number> {
  return new Map([...groups(all, keyOf)].map(([key, group]) => [key, group.length]));
}
