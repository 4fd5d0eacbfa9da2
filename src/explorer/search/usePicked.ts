import { useAnswer } from "../api/useAnswer.ts";
import type { NamedFragment } from "../entities/entity.generated.ts";
import { useLanguage } from "../language/language.ts";
import { PickedSeveralDocument } from "./search.generated.ts";

/** The entities of some ids: as far as they have come, and which of the ids are nobody's. */
export function usePicked(ids: readonly string[]) {
  const { language } = useLanguage();
  const { data, isPlaceholderData } = useAnswer(PickedSeveralDocument, { ids: [...ids], language }, { asked: ids.length > 0, keep: true });
  const entities = data?.nodes.filter((node): node is NamedFragment => node !== null && "kind" in node); // a fact has an id too, and no name

  return {
    /** Undefined while it is not known, null where there is none. */
    of: (id: string): NamedFragment | null | undefined => entities?.find((entity) => entity.id === id) ?? (entities && !isPlaceholderData ? null : undefined),
  };
}
