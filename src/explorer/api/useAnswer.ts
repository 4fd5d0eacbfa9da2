import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { ask, type Operation, type Unanswered } from "./ask.ts";

/** The cache key is the question itself. */
export function question<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables) {
  return queryOptions<Answer, Unanswered>({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  });
}

type Options = {
  /** False while the question is not complete: it is not asked. */
  asked?: boolean;
  /** The answer before stays on the page until the next is there: for filters and pages of a list, so that nothing jumps. */
  keep?: boolean;
};

/** Asks when the variables change, and again by itself while the server is away. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>, variables: Variables, { asked = true, keep = false }: Options = {},
): UseQueryResult<Answer, Unanswered> {
  return useQuery({
    ...question(operation, variables),
    enabled: asked,
    refetchInterval: ({ state }) => (state.error?.later ? 4000 : false),
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
