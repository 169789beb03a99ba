import { typedNumber } from '../../lib/numbers';
import { t } from './messages';

/** For a field that holds a number or nothing. */
export const numberRule = {
  validate: (text: unknown) =>
    typeof text !== 'string' || text.trim() === '' || typedNumber(text) !== null || t('form.enterNumber'),
};
