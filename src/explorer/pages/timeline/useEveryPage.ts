import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, type Operation, type Unanswered } from "../../api/ask.ts";

type Page<Node> = { timeline: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Node[] } };

/** A page of the API's lists at their longest. */
const pageSize = 500;

/** So many are read without being asked for: the page stays quick, and says what it has not read. */
export const readByItself = 5000;

/**
 * All entries, page after page: what is there already is shown meanwhile.
 *
 * @param readTo How many to read before somebody asks for more.
 */
export function useEveryPage<Node, Variables>(operation: Operation<Page<Node>, Variables & { first: number; after?: string | null }>, variables: Variables, readTo: number, asked = true) {
  const answer = useInfiniteQuery({
    queryKey: [operation.toString(), variables],
    queryFn: ({ pageParam, signal }) => ask(operation, { ...variables, first: pageSize, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ timeline: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({ entries: pages.flatMap(({ timeline }) => timeline.nodes), total: pages.at(-1)!.timeline.totalCount }),
    structuralSharing: false, // pages are added, not changed: comparing thousands of entries with themselves took as long as drawing them
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.error as Unanswered | null)?.later ? 4000 : false),
    enabled: asked,
  });

  const { data, hasNextPage, isFetching, isPlaceholderData, error, fetchNextPage } = answer;
  const goesOn = asked && hasNextPage && !isFetching && !isPlaceholderData && error === null && (data?.entries.length ?? 0) < readTo;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);

  return { ...answer, error: error as Unanswered | null };
}
