import { fieldLabel } from './changes';
import { t } from './messages';

/** The verb in the past tense where this release has a word for it; otherwise as the trail says it. */
export function actionWord(action: string): string {
  const word = action.split('.').at(-1) ?? action;
  if (/^(create|insert)/i.test(word)) return t('action.created');
  if (/^update/i.test(word)) return t('action.updated');
  if (/^delete/i.test(word)) return t('action.deleted');
  return fieldLabel(word.replaceAll('-', '_'));
}
