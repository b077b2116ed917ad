import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { connectionQuery, webhooksQuery } from '../api/admin-queries.js';
import { enrichmentQuery, libraryQuery, sessionQuery } from '../api/queries.js';
import { entranceUrl } from '../api/session.client.js';
import { Panel } from '../design/panel.js';
import { formatCount } from '../format/number.js';
import { setup } from '../texts/setup.en.js';
import styles from './first-steps.module.css';
import { readSteps, type Step } from './setup-steps.js';

/** What is left to do on a new installation; it disappears once all of it is done. */
export function FirstSteps() {
  const { data: connection } = useQuery(connectionQuery);
  const { data: library } = useQuery(libraryQuery);
  const { data: enrichment } = useQuery(enrichmentQuery);
  const { data: session } = useQuery(sessionQuery);
  const { data: webhooks } = useQuery(webhooksQuery);
  if (!connection || !library || !enrichment || !session || !webhooks) return null;
  const steps = readSteps({
    connected: connection.state === 'connected',
    read: library.lastSyncAt !== null,
    enriched: enrichment.enriched > 0,
    published: session.galleryPublished,
    told: webhooks.items.length > 0,
  });
  const done = steps.filter((step) => step.done).length;
  if (steps.every((step) => step.done || step.optional)) return null;
  return (
    <Panel title={setup.title} hint={setup.progress(formatCount(done), formatCount(steps.length))}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} />
        ))}
      </ol>
    </Panel>
  );
}

function StepLine({ step }: { readonly step: Step }) {
  const { title, text, action } = setup.steps[step.name];
  return (
    <li className={styles.step} data-done={step.done || undefined}>
      <span className={styles.mark} aria-hidden="true">
        {step.done && <Check />}
      </span>
      <div>
        <h3 className={styles.title}>
          {title}
          <span className="visually-hidden">, {step.done ? setup.done : setup.open}</span>
        </h3>
        {!step.done && <p className={styles.text}>{text}</p>}
        {!step.done && action !== null && <StepAction name={step.name} label={action} />}
      </div>
    </li>
  );
}

function StepAction({ name, label }: { readonly name: Step['name']; readonly label: string }) {
  switch (name) {
    case 'connect':
      return <a href={entranceUrl('admin', { returnTo: '/admin' })}>{label}</a>;
    case 'features':
      return <Link to="/admin/enrichment">{label}</Link>;
    case 'publish':
      return <Link to="/admin/gallery">{label}</Link>;
    case 'notices':
      return <Link to="/admin/notices">{label}</Link>;
    case 'read':
      return null;
  }
}
