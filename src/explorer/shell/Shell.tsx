import { Suspense, useEffect, useRef, type ReactNode } from "react";
import { Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { Skeleton } from "../kit/Skeleton.tsx";
import { useWords } from "../language/words.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { shellWords } from "./words.ts";
import styles from "./Shell.module.css";

/** What stands around every page. */
export function Shell() {
  return (
    <Frame>
      <Suspense fallback={null}><Outlet /></Suspense>
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </Frame>
  );
}

/** The same while the first page's program is on its way. */
export const FirstLoad = () => <Frame><Skeleton lines={8} /></Frame>;

function Frame({ children }: { children: ReactNode }) {
  const words = useWords(shellWords);
  const { state } = useNavigation();
  const main = useFocusOnNewPage();

  return (
    <>
      <a className="skip" href="#content">{words.skip}</a>
      <Header />
      {state === "loading" && <div className={styles.loading} role="progressbar" aria-label={words.loading} />}
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>{children}</main>
      <Footer />
    </>
  );
}

/** A screen reader reads on from the top of the new page, as it would after a page load; not after a change of filters. */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);

  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return main;
}
