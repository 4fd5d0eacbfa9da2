import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { quantityWords } from "../../vocabulary/units.ts";
import { sideName, type Figure } from "./series.ts";
import { figuresWords } from "./words.ts";

/** What is to be said of a figure beside its value. */
export function useRemarks(): (figure: Figure) => string[] {
  const words = useWords(figuresWords);
  return ({ period, cumulative, estimate, certainty, rank, side }) => [
    !cumulative && isPart(period) ? words.partial : null,
    !cumulative && isSeveral(period) ? words.years : null,
    estimate ? words.estimate : null,
    certainty === "INFERRED" ? words.inferred : null,
    rank === "DEPRECATED" ? words.deprecated : null,
    side !== null ? `${words.disputed} (${words.side(sideName(side))})` : null,
  ].filter((remark) => remark !== null);
}

/** A figure in words, as printed: for who hears the chart. */
export function useSentence(): (figure: Figure) => string {
  const { period } = useDates();
  const quantity = useWords(quantityWords);
  const number = useNumber();
  const remarks = useRemarks();
  return (figure) => [`${period(figure.period)}: ${quantity(number(figure.value), figure.unit)}`, ...remarks(figure)].join(", ");
}

const isPart = (period: string) => {
  const [from, to = from] = period.split("/") as [string, string?];
  return from.slice(0, 4) === to!.slice(0, 4) && from.length > 4;
};

const isSeveral = (period: string) => {
  const [from, to = from] = period.split("/") as [string, string?];
  return from.slice(0, 4) !== to!.slice(0, 4);
};
