import { texts } from '../texts.en.js';
import styles from './footer.module.css';

export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>{texts.shell.attribution}</p>
      <a href="/api/docs">{texts.shell.apiDocs}</a>
    </footer>
  );
}
