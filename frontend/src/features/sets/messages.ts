import { sets } from '../../lib/messages/en-GB/sets';
import { translator } from '../../lib/messages/t';

export const t = translator(sets);
