import { t } from './messages';

/** Only what is surely wrong is said before sending; whether there is such a mailbox, the message will show. */
export const emailRule = {
  required: t('alerts.emailNeeded'),
  pattern: { value: /^\S+@\S+\.\S+$/, message: t('alerts.emailNeeded') },
};
