/** A path of this page to come back to after the sign-in; anything that could lead elsewhere becomes `/`. */
export function returnPath(wanted: string | undefined): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted)) return '/';
  const target = new URL(wanted, 'http://page.invalid');
  return target.host === 'page.invalid' ? `${target.pathname}${target.search}` : '/';
}
