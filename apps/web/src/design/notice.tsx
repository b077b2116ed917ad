import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly titleId?: string;
  readonly children?: ReactNode;
  /** Buttons and links: what to do now. */
  readonly actions?: ReactNode;
  /** The level of the title among the page's headings. */
  readonly level?: 1 | 2;
  /** `alert` is read out at once: for something that just went wrong. */
  readonly role?: 'alert' | 'status';
}

/** A whole state of a page or a list in words: empty, failed, closed, refused. */
export function Notice({
  icon: Icon,
  title,
  titleId,
  children,
  actions,
  level = 2,
  role,
}: NoticeProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.notice} role={role}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <Title className={styles.title} id={titleId}>
        {title}
      </Title>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
