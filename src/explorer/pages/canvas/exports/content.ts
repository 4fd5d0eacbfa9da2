import type { QueryClient } from "@tanstack/react-query";
import { originalOf } from "../../../entities/EntityName.tsx";
import type { Language } from "../../../language/language.ts";
import { toldOf } from "../picture/told.ts";
import type { Shown } from "../picture/shown.ts";

/** What every data format says of the canvas: as drawn, through the filters, with sources. Fields are named as in the API. */
export type Content = {
  entities: readonly { id: string; kind: string; name: string; original: string; x: number; y: number }[];
  relationships: readonly {
    id: string; from: string; to: string; type: string; since: string; until: string; certainty: string; sentence: string;
    /** `document:plan-2019 III.3.a; document:report-2020 paragraph 7`. */
    sources: string;
  }[];
};

type Places = ReadonlyMap<string, { x: number; y: number }>;

export async function contentOf(shown: Shown, places: Places, language: Language, answers: QueryClient): Promise<Content> {
  const told = await toldOf(shown.relationships.map(({ id }) => id), language, answers);
  return {
    entities: shown.entities.map((entity) => ({
      id: entity.id, kind: entity.kind, name: entity.name, original: originalOf(entity)?.text ?? "",
      x: round(places.get(entity.id)?.x), y: round(places.get(entity.id)?.y),
    })),
    relationships: shown.relationships.map(({ id, from, to, type, since, until, certainty }) => ({
      id, from: from.id, to: to.id, type, since: since ?? "", until: until ?? "", certainty,
      sentence: told.get(id)?.sentence ?? "",
      sources: (told.get(id)?.sources ?? []).map(({ document, locator }) => `${document.id} ${locator}`).join("; "),
    })),
  };
}

const round = (value = 0): number => Math.round(value * 10) / 10;
