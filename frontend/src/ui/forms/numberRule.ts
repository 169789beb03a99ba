import { t } from '../../lib/messages/t';
import { typedNumber } from '../../lib/numbers';

/** For a field that holds a number or nothing. */
export const numberRule = {
  validate: (text: unknown) =>
    typeof text !== 'string' || text.trim() === '' || typedNumber(text) !== null || t('ui.enterNumber'),
};
