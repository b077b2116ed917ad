import { Checkbox } from '../design/checkbox.js';
import { texts } from '../texts.en.js';
import type { FilterPanelProps } from './filter-panel.js';

/** Whether a measured tempo counts at half and at double speed too. It says something only beside a range. */
export function TempoTolerance({
  search,
  onChange,
}: Pick<FilterPanelProps, 'search' | 'onChange'>) {
  const ranged = search.tempoMin !== undefined || search.tempoMax !== undefined;
  return (
    <Checkbox
      label={texts.filters.halfDouble}
      checked={search.tempoTolerance === 'half-double'}
      disabled={!ranged}
      onChange={(checked) => onChange({ tempoTolerance: checked ? 'half-double' : '' })}
    />
  );
}
