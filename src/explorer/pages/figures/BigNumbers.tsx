import { Sources } from "../../entities/Sources.tsx";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { quantityWords } from "../../vocabulary/units.ts";
import { sideName, type Figure } from "./series.ts";
import { useRemarks } from "./useSentence.ts";
import styles from "./Figures.module.css";

/** One or two values, large, each with its time and its source. */
export function BigNumbers({ figures }: { figures: readonly Figure[] }) {
  const { period } = useDates();
  const quantity = useWords(quantityWords);
  const number = useNumber();
  const remarks = useRemarks();

  return (
    <ul className={styles.numbers}>
      {figures.map((figure) => (
        <li key={figure.id} data-deprecated={figure.rank === "DEPRECATED"}>
          <b>{figure.side !== null && <i>{sideName(figure.side)}</i>}{quantity(number(figure.value), figure.unit)}</b>
          <span>{[period(figure.period), ...remarks(figure)].join(" · ")}</span>
          {figure.note && <small lang="en">{figure.note}</small>}
          <Sources of={figure.sources} />
        </li>
      ))}
    </ul>
  );
}
