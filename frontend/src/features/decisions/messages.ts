import { decisions } from '../../lib/messages/en-GB/decisions';
import { translator } from '../../lib/messages/t';

export const t = translator(decisions);
