import type { ReactNode } from 'react';
import { PageTitle } from '../shell/page-title.js';
import styles from './page-head.module.css';

export interface PageHeadProps {
  readonly title: string;
  readonly lead?: string;
  /** Beside the title: what holds for the whole page. */
  readonly children?: ReactNode;
}

/** The beginning of a page, on the screen and in the browser's tab. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <PageTitle>{title}</PageTitle>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
