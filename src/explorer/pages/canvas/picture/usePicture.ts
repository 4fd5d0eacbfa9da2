import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import type { Unanswered } from "../../../api/ask.ts";
import { useLanguage } from "../../../language/language.ts";
import type { Plan } from "../plan/plan.ts";
import { pictureOf, type Picture } from "./picture.ts";

/** The picture of the plan. While a change is being asked for, the one before stays. */
export function usePicture({ of, more, routes, hidden }: Plan): UseQueryResult<Picture, Unanswered> {
  const answers = useQueryClient();
  const { language } = useLanguage();
  return useQuery<Picture, Unanswered>({
    queryKey: ["canvas", of, more, routes, hidden, language],
    queryFn: () => pictureOf({ of, more, routes, hidden }, language, answers),
    enabled: of.length + more.length + routes.length > 0,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.error?.later ? 4000 : false),
  });
}
