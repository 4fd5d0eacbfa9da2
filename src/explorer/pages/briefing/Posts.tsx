import { HowSure } from "../../entities/Certainty.tsx";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { relationTypeWords } from "../../vocabulary/relationTypes.ts";
import type { JoinedFragment } from "./briefing.generated.ts";
import { Notes, useLastStated } from "./notes.tsx";
import { Detail, Details, Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Posts.module.css";

type Props = { title: string; of: readonly JoinedFragment[]; subject: string; none?: string };

/** What somebody is, and where; of a body, who is what. A post is as the source has it; membership and representation are said. */
export function Posts({ title, of, subject, none }: Props) {
  const words = useWords(briefingWords);
  const types = useWords(relationTypeWords);
  const { date, span } = useDates();
  const lastStated = useLastStated();

  const titleOf = ({ type, role }: JoinedFragment) =>
    type === "MEMBER_OF" || type === "REPRESENTS" ? `${words[type]}${role ? words.bracketed(role) : ""}` : role ?? types[type];

  return (
    <Lines title={title} of={of} {...(none !== undefined && { none })}>
      {(post) => {
        const stated = lastStated(post.sources);
        return (
          <>
            <b className={styles.role}>{titleOf(post)}</b>
            {" · "}<EntityLink entity={post.from.id === subject ? post.to : post.from} /><HowSure of={post} />
            <Details><Detail>{[span(post.since, post.until), stated && words.stated(date(stated))].filter(Boolean).join(" · ")}<Notes of={post.sources} /></Detail></Details>
          </>
        );
      }}
    </Lines>
  );
}
