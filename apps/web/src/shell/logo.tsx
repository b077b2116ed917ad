export interface LogoProps {
  readonly className?: string | undefined;
}

/** The mark: the lines of a playlist, in the shape of a play button. */
export function Logo({ className }: LogoProps) {
  return (
    <svg className={className} viewBox="0 0 32 34" fill="currentColor" aria-hidden="true">
      <rect width="10" height="5" rx="2.5" />
      <rect y="7.25" width="21" height="5" rx="2.5" />
      <rect y="14.5" width="32" height="5" rx="2.5" />
      <rect y="21.75" width="21" height="5" rx="2.5" />
      <rect y="29" width="10" height="5" rx="2.5" />
    </svg>
  );
}
