/** As many ids as `nodes` takes. */
const atOnce = 100;

export const chunks = (ids: readonly string[]): string[][] => Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce));
