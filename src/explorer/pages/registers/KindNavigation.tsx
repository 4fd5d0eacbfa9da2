import { NavLink } from "react-router";
import { useAnswer } from "../../api/useAnswer.ts";
import { KindMark } from "../../entities/KindMark.tsx";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { kinds } from "../../vocabulary/kinds.ts";
import { RegistersDocument } from "./registers.generated.ts";
import { registersWords, registerTitles } from "./words.ts";
import styles from "./Register.module.css";

/** From one register to another, with how much each holds. */
export function KindNavigation() {
  const words = useWords(registersWords);
  const titles = useWords(registerTitles);
  const number = useNumber();
  const { data } = useAnswer(RegistersDocument, {});
  const count = (kind: string) => data?.overview.entitiesByKind.find((one) => one.kind === kind)?.count;

  return (
    <nav className={styles.kinds} aria-label={words.registers} data-print="no">
      {kinds.map((kind) => (
        <NavLink key={kind} to={`/registers/${kind.toLowerCase()}`}>
          <KindMark kind={kind} /> {titles[kind]} <small>{data && number(count(kind) ?? 0)}</small>
        </NavLink>
      ))}
    </nav>
  );
}
