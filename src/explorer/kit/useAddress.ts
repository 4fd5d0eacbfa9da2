import { useSearchParams } from "react-router";

/** What the address holds behind the `?`: the whole question of a page, so that its link can be sent. Empty and missing are the same. */
export function useAddress() {
  const [params, setParams] = useSearchParams();

  return {
    get: (name: string): string | null => params.get(name) || null,
    /** Comma-separated. */
    list: (name: string): string[] => params.get(name)?.split(",").filter(Boolean) ?? [],
    /** Sets some and leaves the others; null takes one away. A change of mind over a filter is no step to go back to, unless `push`. */
    set: (changes: Record<string, string | readonly string[] | null>, { push = false } = {}) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          const text = typeof value === "string" ? value : value?.join(",") ?? "";
          if (text === "") after.delete(name);
          else after.set(name, text);
        }
        return after;
      }, { replace: !push, preventScrollReset: true }),
  };
}
