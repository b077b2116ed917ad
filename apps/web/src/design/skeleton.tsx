import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** CSS lengths. */
  readonly width: string;
  readonly height: string;
}

/** The outline of something that is loading; say "loading" in words elsewhere. */
export function Skeleton({ width, height }: SkeletonProps) {
  return <span className={styles.bone} style={{ width, height }} aria-hidden="true" />;
}
