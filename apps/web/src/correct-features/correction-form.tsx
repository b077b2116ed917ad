import type { FeatureOverride } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { overrideQuery } from '../api/admin-queries.js';
import { clearOverride, overrideFeatures } from '../api/enrichment.client.js';
import { trackQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureLine } from '../design/failure-line.js';
import stack from '../design/stack.module.css';
import { formatCount } from '../format/number.js';
import { correct } from '../texts/curation.en.js';
import { texts } from '../texts.en.js';
import styles from './correction-form.module.css';
import { bounds, draftOf, readDraft, type FeatureName } from './correction-form-values.js';
import { CorrectionField } from './correction-field.js';

export interface CorrectionFormProps {
  readonly trackId: string;
  readonly override: FeatureOverride;
  readonly onSaved: (cleared: boolean) => void;
}

const order: readonly FeatureName[] = [
  'tempo',
  'key',
  'mode',
  'timeSignature',
  'energy',
  'danceability',
  'valence',
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
  'loudness',
];

/** A field for each feature, empty where the provider's value counts. */
export function CorrectionForm({ trackId, override, onSaved }: CorrectionFormProps) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(override.overrides));
  const [wrong, setWrong] = useState<FeatureName | null>(null);
  const save = useMutation({
    // Without any value there is nothing to correct: that is what undoing means.
    mutationFn: (values: Parameters<typeof overrideFeatures>[1]) =>
      Object.keys(values).length === 0 ? clearOverride(trackId) : overrideFeatures(trackId, values),
    onSuccess: (answer) => {
      onSaved(answer.overriddenAt === null);
      queryClient.setQueryData(overrideQuery(trackId).queryKey, { ...override, ...answer });
      void queryClient.invalidateQueries({ queryKey: trackQuery(trackId).queryKey });
    },
  });
  return (
    <form
      className={stack.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readDraft(draft);
        setWrong(read.ok ? null : read.name);
        if (read.ok) save.mutate(read.values);
      }}
    >
      <div className={styles.fields}>
        {order.map((name) => (
          <CorrectionField
            key={name}
            name={name}
            value={draft[name]}
            provided={override.provided?.[name] ?? null}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
      </div>
      {wrong && (
        <p className={styles.wrong} role="alert">
          {correct.invalid(
            texts.features[wrong].name,
            formatCount(bounds[wrong].from),
            formatCount(bounds[wrong].to),
          )}
        </p>
      )}
      {save.isError && <FailureLine error={save.error} />}
      <div>
        <button
          type="submit"
          className={classNames(buttons.button, buttons.primary)}
          disabled={save.isPending}
        >
          {correct.save}
        </button>
      </div>
    </form>
  );
}
