import { Select } from '../design/select.js';
import { TextField } from '../design/text-field.js';
import { musicalKey } from '../music/musical-key.js';
import { correct } from '../texts/curation.en.js';
import { texts } from '../texts.en.js';
import styles from './correction-form.module.css';
import { bounds, type FeatureName } from './correction-form-values.js';

export interface CorrectionFieldProps {
  readonly name: FeatureName;
  readonly value: string;
  readonly provided: number | null;
  readonly onChange: (value: string) => void;
}

const PITCH_CLASSES = 12;

/** One feature to correct: a choice of names for key and mode, a number otherwise. */
export function CorrectionField({ name, value, provided, onChange }: CorrectionFieldProps) {
  const label = texts.features[name].name;
  const said = provided === null ? correct.noProvided : correct.provided(valueText(name, provided));
  if (name !== 'key' && name !== 'mode') {
    const { from, to, whole } = bounds[name];
    const unit = name in correct.units ? correct.units[name as keyof typeof correct.units] : '';
    return (
      <TextField
        label={unit ? `${label} (${unit})` : label}
        hint={said}
        inputMode={from < 0 ? 'text' : whole ? 'numeric' : 'decimal'}
        placeholder={correct.range(String(from), String(to), '')}
        maxLength={12}
        value={value}
        onChange={onChange}
      />
    );
  }
  const choices = name === 'key' ? PITCH_CLASSES : 2;
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <Select
        label={label}
        value={value}
        options={[
          { value: '', label: correct.asProvided },
          ...Array.from({ length: choices }, (_, choice) => ({
            value: String(choice),
            label: valueText(name, choice),
          })),
        ]}
        onChange={onChange}
      />
      <span className={styles.said}>{said}</span>
    </div>
  );
}

function valueText(name: FeatureName, value: number): string {
  if (name === 'key') return musicalKey(value, null)?.name ?? String(value);
  if (name === 'mode') return value === 1 ? texts.track.major : texts.track.minor;
  return String(value);
}
