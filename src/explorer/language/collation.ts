import { tags, useLanguage } from "./language.ts";

/** How the reader's language orders names: for what the page itself has to sort. Lists come sorted from the API. */
export function useCollation(): Intl.Collator {
  return new Intl.Collator(tags[useLanguage().language], { numeric: true });
}
