import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { texts } from '../texts.en.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Banners } from './banners.js';
import styles from './root.layout.module.css';

/** What every page shares: banners, header, footer and the stream of live events. */
export function RootLayout() {
  const main = useFocusOnNewPage();
  return (
    <>
      <a className={styles.skip} href="#content">
        {texts.shell.skipToContent}
      </a>
      <div className={styles.page}>
        <Banners />
        <Header />
        <main className={styles.main} id="content" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
        <Footer />
      </div>
    </>
  );
}

/** Moves the focus to the content when another page opens, so that it is read from its beginning. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const page = useRouterState({
    select: ({ location }) => (location.pathname.startsWith('/tracks/') ? '/' : location.pathname),
  });
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}
