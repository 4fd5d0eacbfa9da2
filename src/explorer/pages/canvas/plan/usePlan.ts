import { useCallback, useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { after, type Operation } from "./operations.ts";
import { paramsOf, planOf } from "./planAddress.ts";
import type { Plan } from "./plan.ts";

export type Planned = {
  plan: Plan;
  /** @param from The plan to change, where it is not the one in the address. */
  change(operation: Operation, from?: Plan): void;
  /** Null where there is nothing to go back to. */
  undo: (() => void) | null;
  redo: (() => void) | null;
};

/** The plan that the address holds, and those before and after it. Plans are their addresses: short, comparable, and what is undone is what a link would have shown. */
export function usePlan(): Planned {
  const [params, setParams] = useSearchParams();
  const plan = usePlanOf(params);
  const address = paramsOf(plan).toString();
  const [{ past, future }, setHistory] = useState<{ past: readonly string[]; future: readonly string[] }>({ past: [], future: [] });

  const go = useCallback((to: string) => setParams((before) => {
    const after = new URLSearchParams(to);
    const language = before.get("lang");
    if (language) after.set("lang", language);
    return after;
  }, { replace: true, preventScrollReset: true, flushSync: true }), [setParams]);

  const change = useCallback((operation: Operation, from = plan) => {
    const next = paramsOf(after(from, operation)).toString();
    if (next === address) return;
    setHistory({ past: [...past, address], future: [] });
    go(next);
  }, [address, go, past, plan]);

  const [before, next] = [past.at(-1), future.at(-1)];
  return {
    plan,
    change,
    undo: before === undefined ? null : () => {
      setHistory({ past: past.slice(0, -1), future: [...future, address] });
      go(before);
    },
    redo: next === undefined ? null : () => {
      setHistory({ past: [...past, address], future: future.slice(0, -1) });
      go(next);
    },
  };
}

/** What a change leaves as it was stays the same object: it is neither reckoned nor laid out anew. */
function usePlanOf(params: URLSearchParams): Plan {
  const address = params.toString();
  const last = useRef<Plan | null>(null);
  return useMemo(() => {
    const before = last.current;
    const plan = planOf(new URLSearchParams(address));
    last.current = before ? (Object.fromEntries(Object.entries(plan).map(([part, now]) => [part, kept(before[part as keyof Plan], now)])) as Plan) : plan;
    return last.current;
  }, [address]);
}

const kept = <Part>(before: Part, now: Part): Part => (JSON.stringify(before) === JSON.stringify(now) ? before : now);
