import { TriangleAlert } from "lucide-react";
import { Link } from "react-router";
import { disputesAddress } from "../../entities/addresses.ts";
import { useWords } from "../../language/words.ts";
import type { RegisterRowFragment } from "./registers.generated.ts";
import { registersWords } from "./words.ts";
import styles from "./Register.module.css";

/** Where sources contradict each other about the row's entity, and the way to both sides. */
export function Disputed({ row }: { row: RegisterRowFragment }) {
  const words = useWords(registersWords);
  if (row.conflicts.length === 0) return null;
  return <Link className={styles.disputed} to={disputesAddress(row.id)}><TriangleAlert aria-hidden />{words.disputed}</Link>;
}
