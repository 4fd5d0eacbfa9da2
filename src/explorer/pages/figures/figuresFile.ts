import { citationText } from "../../files/citations.ts";
import type { Cell } from "../../files/csv.ts";
import type { Certainty, Rank } from "../../api/schema.generated.ts";
import type { Figure } from "./series.ts";
import type { figuresWords } from "./words.ts";

type Words = {
  page: (typeof figuresWords)["VI"]; indicators: Record<Figure["indicator"], string>; ranks: Record<Rank, string>; certainties: Record<Certainty, string>;
};

/** Every figure as printed, a row each: what the page shows, with ids and sources. */
export function figuresFile(figures: readonly Figure[], { page, indicators, ranks, certainties }: Words): Cell[][] {
  const { file } = page;
  return [
    [
      file.id, page.indicator, page.about, file.aboutId, file.partner, file.partnerId, page.period, page.value, file.unit, file.base, file.kind,
      file.estimate, file.rank, file.certainty, file.disputed, file.note, page.sources,
    ],
    ...figures.map((figure) => [
      figure.id, indicators[figure.indicator], figure.about.name, figure.about.id, figure.partner?.name ?? null, figure.partner?.id ?? null, figure.period, figure.value, figure.unit,
      figure.baseValue, figure.cumulative ? page.stock : page.flow, figure.estimate ? page.estimate : null, ranks[figure.rank], certainties[figure.certainty],
      figure.side !== null ? page.disputed : null, figure.note, citationText(figure.sources),
    ]),
  ];
}
