import { QueryClient } from "@tanstack/react-query";
import { Unanswered } from "./ask.ts";

/** What was answered is fresh for a minute: going back shows it at once. What cannot be answered later either is not asked twice. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof Unanswered && error.later && failures < 2,
      retryDelay: (failures) => 300 * 2 ** failures,
    },
  },
});
