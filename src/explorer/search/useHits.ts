import { useDeferredValue } from "react";
import { useAnswer } from "../api/useAnswer.ts";
import type { EntityKind } from "../api/schema.generated.ts";
import { useLanguage } from "../language/language.ts";
import { kinds as kindOrder } from "../vocabulary/kinds.ts";
import { SearchDocument, type HitFragment } from "./search.generated.ts";

/** Hits of one kind, the best first. */
export type HitGroup = { value: EntityKind; items: HitFragment[] };

/** What is found for what is typed so far: groups by kind, that with the best hit first. */
export function useHits(typed: string, kinds: readonly EntityKind[] | undefined, first = 12) {
  const { language } = useLanguage();
  const text = useDeferredValue(typed.trim());
  const asked = text !== "";
  const answer = useAnswer(SearchDocument, { text, kinds: kinds ? [...kinds] : null, first, language }, { asked, keep: true });
  const hits = asked ? answer.data?.search.nodes ?? [] : [];

  return { text, asked, waiting: asked && answer.isFetching, error: asked ? answer.error : null, total: answer.data?.search.totalCount ?? 0, groups: grouped(hits) };
}

function grouped(hits: readonly HitFragment[]): HitGroup[] {
  const first = (kind: EntityKind) => hits.findIndex(({ entity }) => entity.kind === kind);
  return kindOrder
    .filter((kind) => first(kind) >= 0)
    .sort((a, b) => first(a) - first(b))
    .map((kind) => ({ value: kind, items: hits.filter(({ entity }) => entity.kind === kind) }));
}
