import { targets } from '../../lib/messages/en-GB/targets';
import { translator } from '../../lib/messages/t';

export const t = translator(targets);
