import type { NamedFragment } from "../../entities/entity.generated.ts";
import { baseOf } from "../../vocabulary/units.ts";
import type { FigureRowFragment } from "./figures.generated.ts";

/** A figure, and which side of a contradiction it is on: 0 for the first; null where nobody contradicts it. */
export type Figure = FigureRowFragment & { side: number | null };

/** What is counted alike: of one place, towards one partner, in units that can be brought to one. */
export type Series = { key: string; indicator: FigureRowFragment["indicator"]; about: NamedFragment; partner: NamedFragment | null; flows: Panel | null; stocks: Panel | null };

/** The flows of a series, or what has come together up to a date: the two are not of one scale and are never drawn as one. */
export type Panel = { figures: Figure[]; /** The unit that most of them are printed in: the one of the axis. */ unit: string };

export function seriesOf(figures: readonly FigureRowFragment[]): Series[] {
  const key = ({ indicator, about, partner, unit }: FigureRowFragment) => [indicator, about.id, partner?.id, baseOf(unit).base].join(" ");
  return grouped(figures, key).map((of) => ({
    key: key(of[0]!),
    indicator: of[0]!.indicator,
    about: of[0]!.about,
    partner: of[0]!.partner,
    flows: panelOf(of.filter(({ cumulative }) => !cumulative)),
    stocks: panelOf(of.filter(({ cumulative }) => cumulative)),
  }));
}

function panelOf(figures: readonly FigureRowFragment[]): Panel | null {
  if (figures.length === 0) return null;
  const [most] = grouped(figures, ({ unit }) => unit).sort((a, b) => b.length - a.length);
  return { unit: most![0]!.unit, figures: figures.map((figure) => ({ ...figure, side: sideOf(figure) })) };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** The API says what contradicts what; the page only looks it up. */
function sideOf({ id, about }: FigureRowFragment): number | null {
  const sides = about.conflicts.map((conflict) => conflict.sides.findIndex(({ facts }) => facts.some((fact) => fact.id === id)));
  return sides.find((side) => side >= 0) ?? null;
}

/** The value on an axis of another unit; as printed where the units are the same. */
export const valueIn = (unit: string, figure: Figure): number => (figure.unit === unit ? figure.value : figure.baseValue / baseOf(unit).scale);

/** Three times or more make a line of time; less is better said in numbers. */
export const isDrawn = ({ figures }: Panel): boolean => new Set(figures.map(({ period }) => period)).size >= 3;

/** A, B, C: how text and table name the sides that the chart draws. */
export const sideName = (side: number): string => String.fromCharCode(65 + side);
