import { Link } from "react-router";
import { disputesAddress } from "../../entities/addresses.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { quantityWords } from "../../vocabulary/units.ts";
import { sideName, type Panel, type Series } from "./series.ts";
import { figuresWords } from "./words.ts";
import styles from "./Figures.module.css";

/** Where the sources of a panel contradict each other: said in words, since two close values are hard to see. */
export function Contradictions({ series: { about, indicator }, panel: { figures } }: { series: Series; panel: Panel }) {
  const words = useWords(figuresWords);
  const { period } = useDates();
  const quantity = useWords(quantityWords);
  const number = useNumber();
  const disputed = figures.filter(({ side }) => side !== null);

  return [...new Set(disputed.map((figure) => figure.period))].map((when) => {
    const sides = disputed.filter((figure) => figure.period === when);
    const values = sides.map(({ side, value, unit }) => `${sideName(side!)} ${quantity(number(value), unit)}`).join(" ≠ ");
    return (
      <div key={when} className={styles.contradiction}>
        <Notice tone="warm" title={words.contradiction(period(when), values)}><Link to={disputesAddress(about.id, indicator)}>{words.compare}</Link></Notice>
      </div>
    );
  });
}
