import { useMemo, useSyncExternalStore } from 'react';
import { currentTheme, subscribeToTheme } from '../shell/theme.store.js';

/** The design tokens that charts are drawn in. */
const tokens = {
  ink: '--ink',
  soft: '--ink-soft',
  faint: '--ink-faint',
  line: '--line',
  bar: '--bar-strong',
  accent: '--meter',
  raised: '--raised',
} as const;

export type Palette = Record<keyof typeof tokens, string> & { readonly dark: boolean };

/** The colours of the present theme, as a canvas needs them. */
export function usePalette(): Palette {
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme);
  return useMemo(() => readPalette(theme === 'dark'), [theme]);
}

/** A token may say `light-dark(…)`: only a real element knows what that comes to. */
function readPalette(dark: boolean): Palette {
  const probe = document.createElement('span');
  // Where motion is reduced, every element has a (very short) transition: a colour that changes is the old one at first.
  probe.style.setProperty('transition', 'none', 'important');
  document.body.append(probe);
  const colours = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => {
      probe.style.color = `var(${token})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Record<keyof typeof tokens, string>;
  probe.remove();
  return { ...colours, dark };
}
