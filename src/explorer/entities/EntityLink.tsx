import clsx from "clsx";
import { Link } from "react-router";
import { addressOf } from "./addresses.ts";
import type { MentionedFragment } from "./entity.generated.ts";
import { EntityName, type Names } from "./EntityName.tsx";
import { KindMark } from "./KindMark.tsx";
import styles from "./EntityLink.module.css";

type Props = { entity: MentionedFragment & Names; /** Without the original name beside it. */ alone?: boolean; className?: string };

/** An entity, by name, as a link to its page. */
export function EntityLink({ entity, alone = false, className }: Props) {
  return (
    <span className={clsx(styles.entity, className)}>
      <KindMark kind={entity.kind} named /> <Link to={addressOf(entity)}><EntityName entity={entity} alone={alone} /></Link>
    </span>
  );
}
