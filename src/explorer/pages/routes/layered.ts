const column = 204;
const slot = { entity: 100, bend: 30 };
const margin = { top: 34, side: 102, bottom: 4 };

type Point = { x: number; y: number };

/**
 * Places what stands in columns so that lines cross little: Sugiyama, Tagawa and Toda, 1981. A line over several columns bends at a point in
 * each, which is placed as the entities are; each column is sorted by the mean height of its neighbours (the barycentre), to and fro.
 *
 * @param columns Which column each stands in, from 0.
 * @param pairs Who is joined, from left to right; those within one column do not count.
 */
export function layered(columns: ReadonlyMap<string, number>, pairs: readonly (readonly [string, string])[]) {
  const layers: string[][] = Array.from({ length: Math.max(...columns.values()) + 1 }, () => []);
  for (const [id, at] of columns) layers[at]!.push(id);

  const bent = new Map<string, string[]>();
  const joints: [string, string][] = [];
  for (const [from, to] of pairs) {
    const key = `${from} ${to}`;
    const [left, right] = [columns.get(from)!, columns.get(to)!];
    if (left === right || bent.has(key)) continue;

    const points = Array.from({ length: right - left - 1 }, (_, step) => `${key} ${left + 1 + step}`);
    points.forEach((point, step) => layers[left + 1 + step]!.push(point));
    bent.set(key, points);
    [from, ...points].forEach((id, step) => joints.push([id, points[step] ?? to]));
  }

  for (let sweep = 0; sweep < 6; sweep++) untangle(layers, joints, sweep % 2 === 0);

  const room = (id: string) => (columns.has(id) ? slot.entity : slot.bend);
  const heights = layers.map((ids) => ids.reduce((sum, id) => sum + room(id), 0));
  const height = Math.max(...heights);
  const points = new Map<string, Point>();
  layers.forEach((ids, at) => {
    let top = margin.top + Math.min((height - heights[at]!) / 2, 2 * slot.entity); // of a tall drawing the beginning is at its top
    for (const id of ids) {
      points.set(id, { x: margin.side + at * column, y: columns.has(id) ? top : top + slot.bend / 4 });
      top += room(id);
    }
  });

  return {
    width: 2 * margin.side + (layers.length - 1) * column,
    height: margin.top + height + margin.bottom,
    at: (id: string): Point => points.get(id)!,
    bends: (from: string, to: string): Point[] => (bent.get(`${from} ${to}`) ?? []).map((id) => points.get(id)!),
  };
}

/** Sorts each column by the mean height of those whom it is joined to in the column before it, or behind it; who is joined to none stays. */
function untangle(layers: string[][], joints: readonly (readonly [string, string])[], rightwards: boolean) {
  for (const at of rightwards ? layers.keys() : [...layers.keys()].reverse()) {
    const beside = layers[rightwards ? at - 1 : at + 1] ?? [];
    const height = new Map(beside.map((id, index) => [id, (index + 0.5) / beside.length]));
    const layer = layers[at]!;
    const mean = new Map(layer.map((id, index) => {
      const joined = joints.flatMap(([from, to]) => (rightwards ? to === id && height.has(from) ? [height.get(from)!] : [] : from === id && height.has(to) ? [height.get(to)!] : []));
      return [id, joined.length === 0 ? (index + 0.5) / layer.length : joined.reduce((sum, one) => sum + one, 0) / joined.length];
    }));
    layer.sort((one, other) => mean.get(one)! - mean.get(other)!);
  }
}
