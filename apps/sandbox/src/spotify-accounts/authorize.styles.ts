/** The style sheet of the consent page. The page's security policy allows exactly this text. */
export const authorizeStyles = `
:root { color-scheme: light dark; --line: light-dark(#d9dce3, #3a3f4b); --soft: light-dark(#5b6270, #a3aab8);
  --accent: light-dark(#1c6b4a, #4fc08d); --on-accent: light-dark(#fff, #0d1512); --card: light-dark(#fff, #1b1e25); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f2f4f7, #121419); }
main { width: 100%; max-width: 26rem; padding: 2rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 16px; }
h1 { margin: .75rem 0 1rem; font-size: 1.5rem; line-height: 1.2; }
.badge { margin: 0; padding: .5rem .75rem; font-size: .8125rem; color: var(--soft); border: 1px dashed var(--line);
  border-radius: 8px; }
ul { margin: 0 0 1.5rem; padding-left: 1.25rem; color: var(--soft); }
fieldset { margin: 0; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: .5rem; font-weight: 600; }
label { display: flex; gap: .75rem; align-items: center; padding: .75rem; margin-bottom: .5rem; cursor: pointer;
  border: 1px solid var(--line); border-radius: 10px; }
label:has(:checked) { border-color: var(--accent); }
label b, label small { display: block; }
label small { color: var(--soft); }
input[type=radio] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
.decision { display: flex; gap: .75rem; margin-top: 1.25rem; }
button { flex: 1; padding: .7rem 1rem; font: inherit; font-weight: 600; color: inherit; cursor: pointer;
  background: transparent; border: 1px solid var(--line); border-radius: 999px; }
.agree { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
