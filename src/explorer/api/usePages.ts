import { useInfiniteQuery, type UseInfiniteQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, type Operation, type Unanswered } from "./ask.ts";
import type { PageInfo } from "./schema.generated.ts";

type Pages<Answer> = {
  /** Where the answer says whether there is more; undefined where it has no list. */
  end(answer: Answer): Pick<PageInfo, "hasNextPage" | "endCursor"> | undefined;
  asked?: boolean;
  /** Goes on by itself until all is there. */
  all?: boolean;
};

/** A list page by page, by the API's cursors: each page is asked for behind the one before. */
export function usePages<Answer, Variables>(
  operation: Operation<Answer, Variables & { after?: string | null }>, variables: Variables, { end, asked = true, all = false }: Pages<Answer>,
): UseInfiniteQueryResult<Answer[], Unanswered> {
  const pages = useInfiniteQuery<Answer, Unanswered, Answer[], unknown[], string | null>({
    queryKey: [operation.toString(), "pages", variables],
    queryFn: ({ pageParam, signal }) => ask(operation, { ...variables, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const page = end(last);
      return page?.hasNextPage ? page.endCursor : null;
    },
    select: (data) => data.pages,
    enabled: asked,
    refetchInterval: ({ state }) => (state.error?.later ? 4000 : false),
  });

  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (all && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [all, hasNextPage, isFetching, isError, fetchNextPage]);

  return pages;
}
