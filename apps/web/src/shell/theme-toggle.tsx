import { Moon, Sun } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { texts } from '../texts.en.js';
import { announce, chooseTheme, currentTheme, subscribeToTheme } from './theme.store.js';

export function ThemeToggle() {
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme);
  useEffect(announce, []);
  const other = theme === 'dark' ? 'light' : 'dark';
  const label = theme === 'dark' ? texts.shell.toLight : texts.shell.toDark;
  return (
    <button
      type="button"
      className={classNames(buttons.button, buttons.quiet, buttons.icon)}
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(other)}
    >
      {theme === 'dark' ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
    </button>
  );
}
