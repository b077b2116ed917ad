import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import {
  Bell,
  BookHeadphones,
  Gauge,
  History,
  LibraryBig,
  TriangleAlert,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { enrichmentQuery, syncRunsQuery } from '../api/queries.js';
import { formatCount } from '../format/number.js';
import { admin } from '../texts/admin.en.js';
import styles from './admin-navigation.module.css';

interface Place {
  readonly to:
    | '/admin'
    | '/admin/enrichment'
    | '/admin/failures'
    | '/admin/gallery'
    | '/admin/changes'
    | '/admin/notices'
    | '/admin/people';
  readonly label: string;
  readonly icon: LucideIcon;
}

const places: readonly Place[] = [
  { to: '/admin', label: admin.pages.library, icon: BookHeadphones },
  { to: '/admin/enrichment', label: admin.pages.enrichment, icon: Gauge },
  { to: '/admin/failures', label: admin.pages.failures, icon: TriangleAlert },
  { to: '/admin/gallery', label: admin.pages.gallery, icon: LibraryBig },
  { to: '/admin/changes', label: admin.pages.changes, icon: History },
  { to: '/admin/notices', label: admin.pages.notices, icon: Bell },
  { to: '/admin/people', label: admin.pages.people, icon: UsersRound },
];

/** The pages of the admin's area, with what waits on them. */
export function AdminNavigation() {
  const row = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: runs } = useQuery(syncRunsQuery);
  const { data: enrichment } = useQuery(enrichmentQuery);
  const awaiting = runs?.items.filter(({ state }) => state === 'awaiting_approval').length ?? 0;
  const failed = enrichment?.missing.failed ?? 0;
  // On a phone the row scrolls: the page that is open stays in sight.
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>(`[href="${path}"]`);
    const here = link ?? row.current?.querySelector<HTMLElement>('[aria-current]');
    row.current?.scrollTo({ left: (here?.offsetLeft ?? 0) - row.current.clientWidth / 3 });
  }, [path]);
  return (
    <nav ref={row} className={styles.navigation} aria-label={admin.navigation}>
      {places.map(({ to, label, icon: Icon }) => {
        const here = path === to || (to === '/admin/gallery' && path.startsWith('/admin/tracks/'));
        return (
          <Link
            key={to}
            to={to}
            className={styles.place}
            activeOptions={{ exact: true }}
            aria-current={here ? 'page' : undefined}
            data-here={here || undefined}
          >
            <Icon aria-hidden="true" />
            {label}
            {to === '/admin' && <Mark count={awaiting} meaning={admin.waiting} />}
            {to === '/admin/failures' && <Mark count={failed} meaning={admin.failed} />}
          </Link>
        );
      })}
    </nav>
  );
}

function Mark({ count, meaning }: { readonly count: number; readonly meaning: string }) {
  if (count === 0) return null;
  return (
    <span className={styles.mark}>
      {formatCount(count)}
      <span className="visually-hidden"> {meaning}</span>
    </span>
  );
}
