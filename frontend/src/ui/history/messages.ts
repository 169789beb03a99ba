import { history } from '../../lib/messages/en-GB/history';
import { translator } from '../../lib/messages/t';

export const t = translator(history);
