import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { rankWords } from "../../vocabulary/statuses.ts";
import type { RegisterOutwardFragment } from "./registers.generated.ts";
import { columnWords, registersWords } from "./words.ts";
import styles from "./Register.module.css";

/** A relationship, seen from the row's entity. */
export type Linked = RegisterOutwardFragment;

const room = 3;

/** Whom a row's entity is joined to. As many as a row has room for: the file, and the entity's own page, have all. */
export function LinkedList({ of, typed }: { of: readonly Linked[]; /** Says how. */ typed: boolean }) {
  const words = useWords(registersWords);
  const { inferred } = useWords(columnWords);
  const types = useWords(relationTypeWords);
  const ranks = useWords(rankWords);
  const { span } = useDates();
  const number = useNumber();

  if (of.length === 0) return null;
  return (
    <ul className={styles.linked}>
      {of.slice(0, room).map(({ id, type, role, other, since, until, certainty, rank }) => (
        <li key={id}>
          {typed && <small>{types[type]}: </small>}
          {role && <>{role}, </>}
          <EntityLink entity={other} alone />
          <small>{[span(since, until), certainty === "INFERRED" ? inferred : null, rank === "DEPRECATED" ? ranks.DEPRECATED : null].filter(Boolean).map((said) => ` (${said})`).join("")}</small>
        </li>
      ))}
      {of.length > room && <li><small>{words.noMore(number(of.length - room))}</small></li>}
    </ul>
  );
}
