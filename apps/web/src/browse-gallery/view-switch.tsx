import { LayoutGrid, Rows3 } from 'lucide-react';
import { Segmented } from '../design/segmented.js';
import type { GallerySearch } from '../filter-gallery/gallery-search.js';
import { texts } from '../texts.en.js';
import type { View } from './list-shape.js';

export interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (change: GallerySearch) => void;
}

export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { views } = texts;
  return (
    <Segmented
      label={views.label}
      value={view}
      options={[
        { value: 'list', label: views.list, icon: <Rows3 aria-hidden="true" /> },
        { value: 'grid', label: views.grid, icon: <LayoutGrid aria-hidden="true" /> },
      ]}
      onChange={(next) => onChange({ view: next })}
    />
  );
}
