import { comparators } from '../../lib/messages/en-GB/comparators';
import { translator } from '../../lib/messages/t';

export const t = translator(comparators);
