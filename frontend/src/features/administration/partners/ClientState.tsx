import { moment } from '../../../lib/dates';
import { Tag } from '../../../ui/Tag';
import { t } from '../messages';

export function ClientState({ disabledAt }: { disabledAt: string | null }) {
  return disabledAt === null ? (
    <Tag tone="good">{t('client.enabled')}</Tag>
  ) : (
    <Tag tone="neutral">{t('client.disabledSince', { moment: moment(disabledAt) })}</Tag>
  );
}
