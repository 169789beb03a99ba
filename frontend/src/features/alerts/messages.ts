import { alerts } from '../../lib/messages/en-GB/alerts';
import { translator } from '../../lib/messages/t';

export const t = translator(alerts);
