import { Sources } from "../../entities/Sources.tsx";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { quantityWords } from "../../vocabulary/units.ts";
import { sideName, type Panel } from "./series.ts";
import { useRemarks } from "./useSentence.ts";
import { figuresWords } from "./words.ts";
import styles from "./Figures.module.css";

/** The chart in figures: every value as printed, and who says so. */
export function FigureTable({ panel: { figures }, title }: { panel: Panel; title: string }) {
  const words = useWords(figuresWords);
  const { period } = useDates();
  const quantity = useWords(quantityWords);
  const number = useNumber();
  const remarks = useRemarks();

  return (
    <div className={styles.region} role="region" aria-label={words.table(title)} tabIndex={0}>
      <table className={styles.table} aria-label={words.table(title)}>
        <thead><tr><th scope="col">{words.period}</th><th scope="col" data-numeric>{words.value}</th><th scope="col">{words.remarks}</th><th scope="col">{words.sources}</th></tr></thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} data-deprecated={figure.rank === "DEPRECATED"}>
              <th scope="row">{period(figure.period)}</th>
              <td data-numeric>{figure.side !== null && <i>{sideName(figure.side)}</i>}{quantity(number(figure.value), figure.unit)}</td>
              <td>{remarks(figure).join(" · ")}{figure.note && <small lang="en">{figure.note}</small>}</td>
              <td><Sources of={figure.sources} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
