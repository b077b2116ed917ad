import { texts } from '../texts.en.js';

/** The title of the browser's tab: the page first, then the product. */
export function PageTitle({ children }: { readonly children?: string }) {
  return <title>{children ? `${children} · ${texts.shell.name}` : texts.shell.name}</title>;
}
