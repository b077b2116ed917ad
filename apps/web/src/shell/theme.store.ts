export type Theme = 'light' | 'dark';

/** Read again by `public/theme.js` before the first paint. */
const STORAGE_KEY = 'theme';

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** The theme that is seen now: the chosen one, or the system's. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return systemDark.matches ? 'dark' : 'light';
}

/** Shows a theme and remembers it; choosing the system's own means to follow the system again. */
export function chooseTheme(theme: Theme): void {
  const followsSystem = theme === (systemDark.matches ? 'dark' : 'light');
  if (followsSystem) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (followsSystem) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage may be forbidden: the choice holds until the page is closed.
  }
  announce();
}

export function subscribeToTheme(listener: () => void): () => void {
  if (listeners.size === 0) systemDark.addEventListener('change', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) systemDark.removeEventListener('change', announce);
  };
}

/** Also colours the browser's own bar like the page. */
export function announce(): void {
  const bar = document.querySelector('meta[name="theme-color"]');
  bar?.setAttribute('content', getComputedStyle(document.body).backgroundColor);
  for (const listener of listeners) listener();
}
