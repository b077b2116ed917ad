import { useState } from 'react';
import { entranceUrl } from '../api/session.client.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { texts } from '../texts.en.js';
import styles from './claim-form.module.css';

/** The admin's entrance. The code is needed once, where no admin was named in the settings. */
export function ClaimForm({ returnTo }: { readonly returnTo: string }) {
  const { signIn } = texts;
  const [claim, setClaim] = useState('');
  return (
    <form
      className={styles.form}
      // By address rather than by form: a form's redirect to Spotify would need an exception in the security policy.
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(entranceUrl('admin', { returnTo, claim: claim.trim() }));
      }}
    >
      <label className={styles.label} htmlFor="claim">
        {signIn.claimLabel} <span className={styles.optional}>({signIn.optional})</span>
      </label>
      <input
        id="claim"
        className={styles.input}
        value={claim}
        onChange={(event) => setClaim(event.target.value)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        aria-describedby="claim-hint"
      />
      <p className={styles.hint} id="claim-hint">
        {signIn.claimHint}
      </p>
      <button type="submit" className={classNames(buttons.button, buttons.primary)}>
        {signIn.adminGo}
      </button>
    </form>
  );
}
