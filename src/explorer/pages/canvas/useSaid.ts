import { useEffect, useRef, useState } from "react";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { unseenAt, type Picture } from "./picture/picture.ts";
import type { Expansion } from "./plan/plan.ts";
import { canvasWords } from "./words.ts";

/** A sentence about what the last change brought and took, and what it did not bring. */
export function useSaid(picture: Picture | undefined): { said: string; expect(expansion: Expansion | null): void } {
  const words = useWords(canvasWords);
  const number = useNumber();
  const [said, setSaid] = useState("");
  const before = useRef<ReadonlySet<string> | null>(null);
  const asked = useRef<Expansion | null>(null);

  useEffect(() => {
    if (!picture) return;
    const now = new Set(picture.entities.map(({ id }) => id));
    const was = before.current;
    const expansion = asked.current;
    [before.current, asked.current] = [now, null];
    if (!was) return;

    const added = [...now].filter((id) => !was.has(id)).length;
    const gone = [...was].filter((id) => !now.has(id)).length;
    if (expansion) setSaid(words.added(number(added), number(unseenAt(picture, expansion.at, expansion.types))));
    else if (added + gone > 0) setSaid(words.changed(added, gone));
    else setSaid("");
  }, [picture]);

  return { said, expect: (expansion) => (asked.current = expansion) };
}
