import type { GraphiQLPlugin } from "@graphiql/react";
import { examples } from "./examples.ts";
import { useOpenQuery } from "./openQuery.ts";

function ExamplesPanel() {
  const open = useOpenQuery();
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.id}>
            <button type="button" onClick={() => open(example.query)}>
              {example.question}
              <small>{example.tab}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 14.5 8.5 6M8.5 6l7 3M15.5 9l-3.5 6M4 14.5l8 .5" />
      <g fill="currentColor" stroke="none">
        <circle cx="4" cy="14.5" r="2" />
        <circle cx="8.5" cy="5.5" r="2.3" />
        <circle cx="16" cy="9" r="2" />
        <circle cx="12" cy="15.5" r="1.8" />
      </g>
    </svg>
  );
}

export const examplesPlugin: GraphiQLPlugin = { title: "Examples", icon: ExamplesIcon, content: ExamplesPanel };
