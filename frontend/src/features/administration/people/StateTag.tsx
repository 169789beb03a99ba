import { Tag, type Tone } from '../../../ui/Tag';
import { t } from '../messages';
import type { PersonState } from './api';

const TONES: Record<PersonState, Tone> = {
  invited: 'information',
  waiting: 'warning',
  linked: 'good',
  erased: 'neutral',
};

export function StateTag({ state }: { state: PersonState }) {
  return <Tag tone={TONES[state]}>{t(`personState.${state}`)}</Tag>;
}
