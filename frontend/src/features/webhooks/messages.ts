import { webhooks } from '../../lib/messages/en-GB/webhooks';
import { translator } from '../../lib/messages/t';

export const t = translator(webhooks);
