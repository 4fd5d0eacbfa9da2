import { Suspense, useEffect, useRef } from "react";
import { Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { useWords } from "../language/words.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { shellWords } from "./words.ts";
import styles from "./Shell.module.css";

/** What stands around every page. */
export function Shell() {
  const words = useWords(shellWords);
  const { state } = useNavigation();
  const main = useFocusOnNewPage();

  return (
    <>
      <a className="skip" href="#content">{words.skip}</a>
      <Header />
      {state === "loading" && <div className={styles.loading} role="progressbar" aria-label={words.loading} />}
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <Suspense fallback={null}><Outlet /></Suspense>
      </main>
      <Footer />
      <ScrollRestoration getKey={({ pathname }) => pathname} />
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
