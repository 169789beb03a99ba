import { StatusTag, type Tone } from '../../ui/Tag';
import type { ImportState } from './api';
import { t } from './messages';

const TONES: Record<ImportState, Tone> = {
  inspected: 'warning',
  checking: 'information',
  checked: 'warning',
  applying: 'information',
  applied: 'good',
  reversing: 'information',
  reversed: 'neutral',
  failed: 'bad',
  cancelled: 'neutral',
};

export function StateTag({ state }: { state: ImportState }) {
  return <StatusTag tone={TONES[state]}>{t(`state.${state}`)}</StatusTag>;
}
