import { Link, useRouterState } from '@tanstack/react-router';
import { ChartColumn, LibraryBig, ScatterChart, type LucideIcon } from 'lucide-react';
import { texts } from '../texts.en.js';
import styles from './navigation.module.css';

interface Place {
  readonly to: '/' | '/map' | '/statistics';
  readonly label: string;
  readonly icon: LucideIcon;
}

const places: readonly Place[] = [
  { to: '/', label: texts.shell.gallery, icon: LibraryBig },
  { to: '/map', label: texts.shell.map, icon: ScatterChart },
  { to: '/statistics', label: texts.shell.statistics, icon: ChartColumn },
];

/** The ways through the page: beside its name, and at the bottom of a phone's screen. */
export function Navigation() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav className={styles.navigation} aria-label={texts.shell.navigation}>
      {places.map(({ to, label, icon: Icon }) => {
        const here = to === '/' ? path === '/' || path.startsWith('/tracks/') : path === to;
        return (
          <Link
            key={to}
            to={to}
            className={styles.place}
            aria-current={here ? 'page' : undefined}
            data-here={here || undefined}
          >
            <Icon aria-hidden="true" />
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
