import { useQueries, type QueryClient } from "@tanstack/react-query";
import { question } from "../../../api/useAnswer.ts";
import { useLanguage, type Language } from "../../../language/language.ts";
import { ToldDocument, type ToldQuery, type ToldRelationshipFragment } from "../canvas.generated.ts";
import { chunks } from "./chunks.ts";

export type Told = ToldRelationshipFragment;

/** Sentences and sources of the relationships, as far as they have come. */
export function useTold(ids: readonly string[]): ReadonlyMap<string, Told> {
  const { language } = useLanguage();
  return useQueries({
    queries: chunks(ids).map((chunk) => question(ToldDocument, { ids: chunk, language })),
    combine: (answers) => byId(answers.flatMap(({ data }) => data ?? [])),
  });
}

/** All of them, for a file. */
export async function toldOf(ids: readonly string[], language: Language, answers: QueryClient): Promise<ReadonlyMap<string, Told>> {
  return byId(await Promise.all(chunks(ids).map((chunk) => answers.fetchQuery(question(ToldDocument, { ids: chunk, language })))));
}

const byId = (answers: readonly ToldQuery[]): ReadonlyMap<string, Told> =>
  new Map(answers.flatMap(({ nodes }) => nodes).flatMap((node) => (node && "sentence" in node ? [[node.id, node] as const] : [])));
