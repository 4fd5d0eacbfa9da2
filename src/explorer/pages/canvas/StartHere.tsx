import { Link } from "react-router";
import { useAnswer } from "../../api/useAnswer.ts";
import { canvasAddress } from "../../entities/addresses.ts";
import { EntityName } from "../../entities/EntityName.tsx";
import { KindMark } from "../../entities/KindMark.tsx";
import { Card } from "../../kit/Card.tsx";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { EntityPicker } from "../../search/EntityPicker.tsx";
import { kindWords } from "../../vocabulary/kinds.ts";
import { ByIdsDocument } from "./canvas.generated.ts";
import { canvasWords } from "./words.ts";
import styles from "./StartHere.module.css";

/** One of each kind that visitors of the office ask about. Those that the store does not have are left out. */
const examples = ["project:heart-hospital", "organisation:okayama-university", "person:yasuo-otani", "place:okayama-prefecture", "place:can-tho"];

export function StartHere({ onStart }: { onStart(id: string): void }) {
  const words = useWords(canvasWords);
  const kinds = useWords(kindWords);
  const { language } = useLanguage();
  const { data } = useAnswer(ByIdsDocument, { ids: examples, language });

  return (
    <Card title={words.startTitle} className={styles.start}>
      <EntityPicker label={words.startLabel} id={null} onPick={(id) => id !== null && onStart(id)} />
      <p id="examples">{words.examples}</p>
      <ul className={styles.examples} aria-labelledby="examples">
        {(data?.nodes ?? []).flatMap((node) => (node && "kind" in node ? [node] : [])).map((entity) => (
          <li key={entity.id}><Link to={canvasAddress([entity.id])}><KindMark kind={entity.kind} /><span><EntityName entity={entity} alone /><small>{kinds[entity.kind]}</small></span></Link></li>
        ))}
      </ul>
    </Card>
  );
}
