export interface Example {
  /** The file's name without its number, as in `/playground#okayama-to-heart-hospital`. */
  readonly id: string;
  /** The comment on the file's first line: what is asked, in one sentence. */
  readonly question: string;
  /** The operation's name, which GraphiQL shows on the tab. */
  readonly tab: string;
  readonly query: string;
}

const files = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });

/** The example queries, in the order of their numbers. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, query]) => ({
    id: /(?<=\/\d\d-)[a-z-]+/.exec(path)![0],
    question: /(?<=^# ).+/.exec(query)![0],
    tab: /(?<=^query )\w+/m.exec(query)![0],
    query,
  }));
