import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { ask, type Operation, type Unanswered } from "./ask.ts";

export type Connection<Node> = { totalCount: number; nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
export type Whole<Node> = { nodes: Node[]; totalCount: number };
type Paged = { first?: number | null | undefined; after?: string | null | undefined };

type Options<Answer, Node> = {
  /** Where in the answer the list is. */
  list(answer: Answer): Connection<Node>;
  /** How many a page: what the limit of an operation's cost has room for. */
  atOnce: number;
  /** Not more than so many, and the page says so. */
  most?: number;
  onPage?(done: number): void;
};

/** A list to its end, page after page. @throws {Unanswered} */
export async function askWhole<Answer, Variables extends Paged, Node>(
  operation: Operation<Answer, Variables>, variables: Variables, { list, atOnce, most = Infinity, onPage }: Options<Answer, Node>, signal?: AbortSignal,
): Promise<Whole<Node>> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { nodes: page, totalCount, pageInfo }: Connection<Node> = list(await ask(operation, { ...variables, first: atOnce, after }, signal));
    nodes.push(...page);
    onPage?.(nodes.length);
    if (!pageInfo.hasNextPage || nodes.length >= most) return { nodes, totalCount };
    after = pageInfo.endCursor;
  }
}

/** The same for a page that needs the list whole; what was there before stays until the next is. */
export function useWhole<Answer, Variables extends Paged, Node>(
  operation: Operation<Answer, Variables>, variables: Variables, options: Options<Answer, Node>,
): UseQueryResult<Whole<Node>, Unanswered> {
  return useQuery({
    ...queryOptions<Whole<Node>, Unanswered>({
      queryKey: ["whole", operation.toString(), variables],
      queryFn: ({ signal }) => askWhole(operation, variables, options, signal),
    }),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (state.error?.later ? 4000 : false),
  });
}
